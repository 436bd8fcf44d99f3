import { describe, expect, test } from "vitest";
import type { Parameter } from "../syntax/ast/index.ts";
import { checkPlaceholders, numberParameters } from "./placeholders.ts";

/** `$2`, `?`, `@name` in the order of the text. */
function parameters(...written: string[]): Parameter[] {
  return written.map((text, index): Parameter => {
    const place = { kind: "parameter", start: index * 10, end: index * 10 + text.length } as const;
    if (text.startsWith("@")) return { ...place, form: "at", name: text.slice(1) };
    return text === "?" ? { ...place, form: "native" } : { ...place, form: "native", number: Number(text.slice(1)) };
  });
}

function numbers(style: Parameters<typeof numberParameters>[0], ...written: string[]): number[] {
  return [...numberParameters(style, parameters(...written)).numbers.entries()]
    .sort(([left], [right]) => left.start - right.start)
    .map(([, number]) => number);
}

describe("numbers of parameters", () => {
  test("names have their first use's number", () => {
    expect(numbers("dollar", "@x", "@y", "@x")).toEqual([1, 2, 1]);
  });

  test("names take the numbers that the user left free", () => {
    expect(numbers("dollar", "@a", "$1", "@b")).toEqual([2, 1, 3]);
  });

  test("names take the numbers behind those of bare question marks", () => {
    expect(numbers("numbered-question", "?", "@name", "@other", "@name")).toEqual([1, 2, 3, 2]);
  });

  test("numbers are places where SQLite would count a bare question mark otherwise", () => {
    expect(numbers("numbered-question", "@name", "?", "@name")).toEqual([1, 2, 1]);
  });

  test("every question mark is a parameter of its own in MySQL", () => {
    expect(numbers("question", "@x", "?", "@x")).toEqual([1, 2, 3]);
  });
});

describe("checks of native placeholders", () => {
  test("a gap is an error at the number above it", () => {
    expect(checkPlaceholders("dollar", "q.sql", parameters("$1", "$3"))).toMatchObject([
      { message: "could not determine data type of parameter $2", span: { start: 10, end: 12 } },
    ]);
  });

  test("the hint writes numbers as the engine does", () => {
    expect(checkPlaceholders("numbered-question", "q.sql", parameters("?1", "?3"))).toMatchObject([
      { hint: "the parameters that you number must be ?1 to ?2" },
    ]);
  });

  test("a name does not fill a gap", () => {
    expect(checkPlaceholders("dollar", "q.sql", parameters("$2", "@name"))).toHaveLength(1);
  });

  test("numbered and bare ones do not mix", () => {
    expect(checkPlaceholders("numbered-question", "q.sql", parameters("?1", "?"))).toMatchObject([
      { message: "can not mix $1 format with ? format" },
    ]);
  });
});
