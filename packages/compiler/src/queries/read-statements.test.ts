import { describe, expect, test } from "vitest";
import type { QueryFileRules } from "../engines/engine.ts";
import { parsePostgresql } from "../engines/postgresql/parser/parse.ts";
import { readNamedStatements } from "./read-statements.ts";

const tolerant: QueryFileRules = {
  placeholders: "dollar",
  hashComments: false,
  needsFinalSemicolon: false,
  sliceMarkers: false,
};

function read(text: string, rules?: QueryFileRules) {
  const file = { path: "q.sql", text };
  return readNamedStatements(rules, file, parsePostgresql(file));
}

describe("statements of a query file", () => {
  test("have the name in front of them; unnamed ones are left out", () => {
    const { statements, diagnostics } = read("-- name: A :one\nSELECT 1;SELECT 2;\n-- name: B :exec\nSELECT 3;");
    expect(statements.map(({ name, command }) => `${name} ${command}`)).toEqual(["A :one", "B :exec"]);
    expect(diagnostics).toEqual([]);
  });

  test("take the first of several names", () => {
    const { statements } = read("-- name: A :one\n-- name: B :one\nSELECT 1;");
    expect(statements.map(({ name }) => name)).toEqual(["A"]);
  });

  test("may be named behind the SQL or between its lines", () => {
    const { statements } = read("SELECT\n-- name: A :one\n1;");
    expect(statements.map(({ name }) => name)).toEqual(["A"]);
  });

  test("are named behind a byte order mark", () => {
    expect(read("\uFEFF-- name: A :one\nSELECT 1;").statements.map(({ name }) => name)).toEqual(["A"]);
  });

  test("are not named by a line of a string or a block comment", () => {
    const { statements } = read("/*\n-- name: Old :one\n*/\nSELECT '\n-- name: Text :one\n';");
    expect(statements).toEqual([]);
  });

  test("with a name comment that is not in the first column get a warning", () => {
    const { statements, diagnostics } = read("SELECT 1; -- name: B :one\nSELECT 2;");
    expect(statements).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "warning", span: { start: 10, end: 25 } }]);
  });

  test("must end in a semicolon where the engine wants it", () => {
    const text = "-- name: A :one\nSELECT 1";
    expect(read(text).diagnostics).toMatchObject([
      { message: "missing semicolon at end of file", span: { start: 16 } },
    ]);
    expect(read(text, tolerant).diagnostics).toEqual([]);
  });

  test("have the annotations of their comment lines", () => {
    const { statements } = read(
      "-- name: A :one\n-- @sqlc-vet-disable a b\n/* @param x the id */\n-- no @word\nSELECT 1;",
    );
    expect(statements[0]?.annotations).toEqual([
      { word: "@sqlc-vet-disable", rest: "a b" },
      { word: "@param", rest: "x the id" },
    ]);
  });
});
