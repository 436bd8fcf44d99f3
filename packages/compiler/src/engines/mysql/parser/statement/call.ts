import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseArguments } from "../expression/function-call.ts";
import { parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `CALL p(…)`; the parentheses may be left out. */
export function parseCall(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("call");
  const name = parseTableName(tokens);
  const hasArguments = tokens.takeSymbol("(") !== undefined;
  const items = hasArguments ? parseArguments(tokens) : [];
  if (hasArguments) tokens.expectSymbol(")");
  const end = tokens.previousEnd;
  const call = {
    kind: "function_call",
    name,
    form: "plain",
    arguments: items,
    star: false,
    distinct: false,
    orderBy: [],
    start: name.start,
    end,
  } as const;
  return { kind: "call", call, start, end };
}
