import type { FunctionDefinition, SqlType, TypeId, TypeInfo, UserCast, UserOperator } from "../../../catalog/index.ts";
import type { CoercionContext } from "../../engine.ts";
import { decodeFunction, type FunctionReader, nullResultOfCode } from "./decode-function.ts";
import { decodeType } from "./decode-type.ts";
import { type FactTexts, findLine, lineNames } from "./fact-texts.ts";
import { spellFunctionType } from "./type-display.ts";

export type OperatorFact = Omit<UserOperator, "name">;

export type CastFact = Omit<UserCast, "from" | "to">;

/** Look-ups in the facts of the engine or of one extension. A line is decoded when it is first asked for. */
export interface FactIndex {
  readonly type: (id: TypeId) => TypeInfo | undefined;
  /** All of them, in the order of the facts. */
  readonly types: () => readonly TypeInfo[];
  readonly functions: (name: string) => readonly FunctionDefinition[];
  readonly functionNames: () => Iterable<string>;
  readonly operators: (name: string) => readonly OperatorFact[];
  /** Casts from a type, by the target's id. */
  readonly casts: (from: TypeId) => ReadonlyMap<TypeId, CastFact>;
}

/** @param schema where the objects are: `pg_catalog`, or the schema of the extension, whose own types the facts write `@name` */
export function createFactIndex(texts: FactTexts, schema: string): FactIndex {
  const isCore = schema === "pg_catalog";
  const qualify = (text: string) => (isCore ? text : text.replace("@", `${schema}.`));
  const reader: FunctionReader = {
    schema,
    resolveType: (text): SqlType => ({ id: qualify(text) }),
    spell: (type) => spellFunctionType(type, isCore ? "public" : schema),
  };
  return {
    type: rememberEach((id) => {
      const name = isCore ? id : id.replace(`${schema}.`, "@");
      const line = findLine(texts.types, name)?.[0];
      return line === undefined ? undefined : decodeType(name, line, qualify);
    }),
    types: () => decodeTypes(texts.types, qualify),
    functions: rememberEach((name) =>
      (findLine(texts.functions, name) ?? []).map((overload) => decodeFunction(reader, name, overload)),
    ),
    functionNames: () => lineNames(texts.functions),
    operators: rememberEach((name) =>
      (findLine(texts.operators, name) ?? []).map((overload) => decodeOperator(overload, qualify)),
    ),
    casts: rememberEach((from) => {
      const line = findLine(texts.casts, from) ?? findLine(texts.casts, from.replace(`${schema}.`, "@")) ?? [];
      return new Map(line.map((cast) => decodeCast(cast, qualify)));
    }),
  };
}

function decodeTypes(text: string, qualify: (text: string) => string): readonly TypeInfo[] {
  return [...lineNames(text)].map((name) => decodeType(name, findLine(text, name)?.[0] ?? "", qualify));
}

function decodeOperator(text: string, qualify: (text: string) => string): OperatorFact {
  const [code = "", left = "", right = "", returns = ""] = text.split(" ");
  return {
    ...(left !== "" && { left: qualify(left) }),
    right: qualify(right),
    returns: qualify(returns),
    nullResult: nullResultOfCode[code] ?? "any",
  };
}

const contextOfCode: Readonly<Record<string, CoercionContext>> = { a: "assignment", e: "explicit", i: "implicit" };
const methodOfCode: Readonly<Record<string, CastFact["method"]>> = { b: "binary", f: "function", t: "text" };

function decodeCast(text: string, qualify: (text: string) => string): [TypeId, CastFact] {
  const cast: CastFact = {
    context: contextOfCode[text.charAt(0)] ?? "explicit",
    method: methodOfCode[text.charAt(1)] ?? "function",
    nullResult: nullResultOfCode[text.charAt(2)] ?? "any",
  };
  return [qualify(text.slice(3)), cast];
}

function rememberEach<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
