import { expect, test } from "vitest";
import { parameterName, resultName, separateParameterName } from "./variable-name.ts";

test.each([
  ["user_id", "userID"],
  ["ID", "id"],
  ["type", "type_"],
  ["first_name", "firstName"],
  ["user name", "user_name"],
  ["1st", "_1st"],
  ["", "dollar_2"],
])("the parameter %j is called %s", (name, expected) => {
  expect(parameterName(name, 2)).toBe(expected);
});

test("a field passed on its own loses its first capital", () => {
  expect(["ID", "AuthorID", "Type"].map(separateParameterName)).toEqual(["iD", "authorID", "type_"]);
});

test.each([
  ["user_id", "user_id"],
  ["", "column_1"],
  ["a$b", "a_b"],
  ["func", "func_"],
  ["a b", "a_b"],
])("the result %j is called %s", (name, expected) => {
  expect(resultName(name)).toBe(expected);
});
