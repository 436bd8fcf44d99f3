import { describe, expect, test } from "vitest";
import { forEachExpression } from "../../../../syntax/walk/index.ts";
import { parseOne } from "../testing/outline.ts";

/** The macros of a query, each with what it came to and the text that it spans. */
function macros(text: string): string[] {
  const found: string[] = [];
  forEachExpression(parseOne(text), (node) => {
    const span = text.slice(node.start, node.end);
    if (node.kind === "parameter") found.push(`${node.form} ${node.name ?? node.number} [${span}]`);
    if (node.kind === "embed") found.push(`embed ${node.name} [${span}]`);
    if (node.kind === "nullability") found.push(`${node.assertion} ${node.operand.kind} [${span}]`);
    if (node.kind === "invalid_macro") found.push(`${node.message} [${span}]`);
  });
  return found;
}

describe("macros", () => {
  test.each([
    ["id=@id", ["at id [@id]"]],
    ["id = $2", ["native 2 [$2]"]],
    ["sqlc.arg(FooBar)", ["arg foobar [sqlc.arg(FooBar)]"]],
    ['SQLC . NARG /* c */ ( "FooBar" )', ['narg FooBar [SQLC . NARG /* c */ ( "FooBar" )]']],
    ["sqlc.slice('FooBar')", ["slice FooBar [sqlc.slice('FooBar')]"]],
    ["sqlc.arg(a.B.c)", ["arg abc [sqlc.arg(a.B.c)]"]],
    ["sqlc.arg(limit)::int", ["arg limit [sqlc.arg(limit)]"]],
    ["sqlc.embed(u)", ["embed u [sqlc.embed(u)]"]],
    ["sqlc.notnull(a + @b)", ["notnull binary [sqlc.notnull(a + @b)]", "at b [@b]"]],
    ["sqlc.nullable(max(x))", ["nullable function_call [sqlc.nullable(max(x))]"]],
    ["sqlc.arg()", ["expected 1 parameter to sqlc.arg; got 0 [sqlc.arg()]"]],
    ["sqlc.arg(a, b)", ["expected 1 parameter to sqlc.arg; got 2 [sqlc.arg(a, b)]"]],
    ["sqlc.arg(1)", ['expected parameter to sqlc.arg to be string or reference; got "1" [sqlc.arg(1)]']],
    ["sqlc.arg(*)", ['expected parameter to sqlc.arg to be string or reference; got "*" [sqlc.arg(*)]']],
    ["sqlc.narg(f(x))", ['expected parameter to sqlc.narg to be string or reference; got "f(x)" [sqlc.narg(f(x))]']],
    ["sqlc.arg($1)", ['expected parameter to sqlc.arg to be string or reference; got "$1" [sqlc.arg($1)]']],
    [
      "sqlc.arg(/* c */ x)",
      ['expected parameter to sqlc.arg to be string or reference; got "/* c */ x" [sqlc.arg(/* c */ x)]'],
    ],
    ["sqlc.foo(1)", ['function "sqlc.foo" does not exist [sqlc.foo(1)]']],
    ['sqlc.id + "sqlc".arg(1)', []],
    ["'@id' || $$ sqlc.arg(x) $$ || \"@y\" -- @z", []],
  ])("%s", (text, expected) => {
    expect(macros(`SELECT ${text}`)).toEqual(expected);
  });

  test("stand wherever a placeholder may", () => {
    const text = "SELECT x[@i] FROM f(@a) WHERE id = ANY(@ids) ORDER BY @o LIMIT @n OFFSET sqlc.arg(skip)";
    expect(macros(text).map((found) => found.split(" ")[1])).toEqual(["i", "a", "ids", "o", "n", "skip"]);
  });
});
