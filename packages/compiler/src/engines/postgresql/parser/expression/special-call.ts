import type { Expression, FunctionArgument, FunctionCall } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import type { TokenStream } from "../token-stream.ts";

export function positionalArgument(value: Expression): FunctionArgument {
  return { kind: "argument", variadic: false, value, start: value.start, end: value.end };
}

/** A call written with a syntax of its own; `keyword` is what stands for the function's name. */
export function specialCall(
  tokens: TokenStream,
  name: string,
  start: number,
  keyword: Token,
  values: readonly Expression[],
): FunctionCall {
  const place = { start: keyword.start, end: keyword.end };
  return {
    kind: "function_call",
    name: { kind: "qualified_name", parts: [{ kind: "identifier", name, quoted: false, ...place }], ...place },
    form: "special",
    arguments: values.map(positionalArgument),
    star: false,
    distinct: false,
    orderBy: [],
    start,
    end: tokens.previousEnd,
  };
}
