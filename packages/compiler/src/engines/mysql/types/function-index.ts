import { functions } from "../gen/functions.ts";
import { decodeFunction, type MysqlFunction } from "./decode-function.ts";

/** MySQL's functions by name; a fact is decoded when it is asked for. */
export interface FunctionIndex {
  named(name: string): readonly MysqlFunction[];
  names(): Iterable<string>;
}

export function createFunctionIndex(): FunctionIndex {
  let lines: Map<string, string[]> | undefined;
  const decoded = new Map<string, readonly MysqlFunction[]>();
  const index = (): Map<string, string[]> => {
    lines ??= indexByName();
    return lines;
  };
  return {
    names: () => index().keys(),
    named(name) {
      const known = decoded.get(name) ?? (index().get(name) ?? []).map(decodeFunction);
      decoded.set(name, known);
      return known;
    },
  };
}

function indexByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of functions.split("\n")) {
    const name = line.slice(0, line.indexOf("\t"));
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return found;
}
