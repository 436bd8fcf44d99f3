import type { Expression, FunctionArgument, FunctionCall, QualifiedName } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

/** A name that stands for a syntax of its own. */
export function nameOf(name: string, start: number, end: number): QualifiedName {
  return {
    kind: "qualified_name",
    parts: [{ kind: "identifier", name, quoted: false, start, end }],
    start,
    end,
  };
}

export function argumentOf(value: Expression): FunctionArgument {
  return { kind: "argument", variadic: false, value, start: value.start, end: value.end };
}

/** A call with a syntax of its own that began at `start` and is read. */
export function specialCall(
  tokens: TokenStream,
  name: string,
  start: number,
  values: readonly Expression[],
): FunctionCall {
  return {
    kind: "function_call",
    name: nameOf(name, start, start + name.length),
    form: "special",
    arguments: values.map(argumentOf),
    star: false,
    distinct: false,
    orderBy: [],
    start,
    end: tokens.previousEnd,
  };
}

/** A plain call of a built-in function. */
export function plainCall(tokens: TokenStream, name: QualifiedName, values: readonly Expression[]): FunctionCall {
  return {
    kind: "function_call",
    name,
    form: "plain",
    arguments: values.map(argumentOf),
    star: false,
    distinct: false,
    orderBy: [],
    start: name.start,
    end: tokens.previousEnd,
  };
}
