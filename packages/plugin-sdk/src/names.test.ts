import { describe, expect, test } from "vitest";
import { isReservedWord, propertyAccess, propertyKey, safeIdentifier, stringLiteral } from "./identifiers.ts";
import { createNameScope } from "./name-scope.ts";
import { camelCase, pascalCase, snakeCase } from "./naming.ts";
import { singular } from "./singular.ts";

describe("camelCase", () => {
  test.each([
    ["created_at", "createdAt"],
    ["id", "id"],
    ["URL", "url"],
    ["Camel", "camel"],
    ["authorID", "authorID"],
    ["UUID_TO_BIN", "uuidToBin"],
    ["author_ID", "authorID"],
    ["_id", "id"],
    ["?column?", "column"],
    ["straße_2", "straße2"],
    ["__", ""],
  ])("%s", (name, expected) => expect(camelCase(name)).toBe(expected));
});

describe("pascalCase", () => {
  test.each([
    ["book_reviews", "BookReviews"],
    ["in-progress", "InProgress"],
    ["USER_ACCOUNTS", "UserAccounts"],
    ["2nd try", "2ndTry"],
  ])("%s", (name, expected) => expect(pascalCase(name)).toBe(expected));
});

describe("snakeCase", () => {
  test.each([
    ["createdAt", "created_at"],
    ["BookReviews", "book_reviews"],
    ["HTTPServer2Go", "http_server2_go"],
    ["already_snake", "already_snake"],
    ["in-progress", "in_progress"],
  ])("%s", (name, expected) => expect(snakeCase(name)).toBe(expected));
});

describe("singular", () => {
  test.each([
    ["authors", "author"],
    ["book_categories", "book_category"],
    ["addresses", "address"],
    ["statuses", "status"],
    ["status", "status"],
    ["people", "person"],
    ["sales_people", "sales_person"],
    ["boxes", "box"],
    ["analyses", "analysis"],
    ["series", "series"],
    ["houses", "house"],
    ["databases", "database"],
    ["bookReviews", "bookReview"],
    ["movies", "movie"],
    ["author", "author"],
  ])("%s", (name, expected) => expect(singular(name)).toBe(expected));
});

describe("identifiers", () => {
  test.each([
    ["delete", "delete_"],
    ["2fa", "_2fa"],
    ["a b", "a_b"],
    ["", "query"],
    ["naïve", "naïve"],
  ])("safe form of %j", (name, expected) => expect(safeIdentifier(name, "query")).toBe(expected));

  test("a reserved word is known", () => expect(isReservedWord("await")).toBe(true));

  test.each([
    ["id", "id"],
    ["delete", "delete"],
    ["a b", '"a b"'],
    ["__proto__", '["__proto__"]'],
  ])("property %s", (name, expected) => expect(propertyKey(name)).toBe(expected));

  test("access to a property that is no identifier", () => expect(propertyAccess("args", "a b")).toBe('args["a b"]'));

  test.each([
    ["it's", `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`"a" 'b' \\`, `"\\"a\\" 'b' \\\\"`],
    [`""' \\n`, `'""\\' \\\\n'`],
  ])("string %s", (text, expected) => expect(stringLiteral(text)).toBe(expected));
});

describe("createNameScope", () => {
  test("numbers a name that is taken", () => {
    const scope = createNameScope();
    expect([scope.claim("id"), scope.claim("id"), scope.claim("id_2"), scope.claim("id")]).toEqual([
      "id",
      "id_2",
      "id_2_2",
      "id_3",
    ]);
  });

  test("takes the first candidate that is free", () => {
    expect(createNameScope(["Date"]).claim("Date", "DateModel")).toBe("DateModel");
  });
});
