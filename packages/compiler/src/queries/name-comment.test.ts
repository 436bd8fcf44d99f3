import { describe, expect, test } from "vitest";
import { isDiagnostic, readNameComment } from "./name-comment.ts";

function read(line: string, start = 0) {
  const style = line.startsWith("/*") ? "block" : "line";
  const end = start + line.length;
  const comment = { kind: "comment", style, text: line, start, end } as const;
  return readNameComment("q.sql", [{ comment, start, end, line }]);
}

function messageOf(line: string): string {
  const result = read(line);
  return result && isDiagnostic(result) ? result.message : `no error: ${JSON.stringify(result)}`;
}

describe("a name comment", () => {
  test.each(["-- name: A :one", "/* name: A :one */", "# name: A :one", "-- name: A :one  ", "-- name: A :one\r"])(
    "%j names a query",
    (line) => {
      expect(read(line)).toMatchObject({ name: "A", command: ":one" });
    },
  );

  test.each(["-- named thing", "-- NAME: A :one", "-- foo", "-- the name: A :one"])("%j is another comment", (line) => {
    expect(read(line)).toBeUndefined();
  });

  test.each([
    "--name: A :one",
    "--  name: A :one",
    "-- name : A :one",
    "-- name:",
    "/*name: A :one */",
    "-- name:\tA :one",
  ])("%j is invalid metadata", (line) => {
    expect(messageOf(line)).toBe(`invalid metadata: ${line}`);
  });

  test.each(["-- name: A", "-- name: :one", "/* name: A :one*/", "-- name: A\t:one"])("%j has no command", (line) => {
    expect(messageOf(line)).toContain("missing query type [':one', ");
  });

  test.each(["-- name: ", "-- name: A :one extra", "-- name: A  :one"])("%j is no query comment", (line) => {
    expect(messageOf(line)).toBe(`invalid query comment: ${line}`);
  });

  test("an unknown command is shown at its place", () => {
    expect(read("-- name: A :two", 10)).toMatchObject({
      message: "invalid query type: :two",
      span: { file: "q.sql", start: 21, end: 25 },
    });
  });

  test("a misspelt command has a suggestion", () => {
    expect(read("-- name: A :exce")).toMatchObject({ hint: 'did you mean ":exec"?' });
  });

  test.each(["9A", "A-b", "A,"])("%j is no name", (name) => {
    expect(messageOf(`-- name: ${name} :one`)).toBe(`invalid query name "${name}"`);
  });

  test("letters of any script make a name", () => {
    expect(read("-- name: Größe_2 :one")).toMatchObject({ name: "Größe_2" });
  });

  test("the span is the name's", () => {
    expect(read("-- name: Abc :one", 5)).toMatchObject({ span: { file: "q.sql", start: 14, end: 17 } });
  });
});
