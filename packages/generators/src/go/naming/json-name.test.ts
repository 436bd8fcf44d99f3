import { expect, test } from "vitest";
import { type JsonCaseStyle, jsonName } from "./json-name.ts";

test.each<[JsonCaseStyle, string, string]>([
  ["", "HTTP_server_id", "HTTP_server_id"],
  ["none", "userName", "userName"],
  ["camel", "user_id", "userId"],
  ["camel", "id", "id"],
  ["camel", "HTTP_server_id", "HTTPServerId"],
  ["pascal", "user_id", "UserID"],
  ["pascal", "userName", "UserName"],
  ["snake", "userName", "user_name"],
  ["snake", "HTTPServer", "httpserver"],
  ["snake", "HTTP_server_id", "http_server_id"],
])("%s: %s becomes %s", (style, name, expected) => {
  expect(jsonName(name, { style, upperId: false })).toBe(expected);
});

test("camel case can have a capital ID", () => {
  expect(jsonName("user_id", { style: "camel", upperId: true })).toBe("userID");
});
