import type { Expression } from "../../../../syntax/ast/index.ts";
import { type MacroRules, parseMacro as parseMacroCall } from "../../../../syntax/macros/macro-call.ts";
import { identifierOf } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

export { atMacro } from "../../../../syntax/macros/macro-call.ts";

/** A quoted name keeps its case. */
const rules: MacroRules = {
  parseExpression,
  nameOf: (tokens, token) => {
    if (token.kind !== "quoted") return identifierOf(token);
    return { ...identifierOf(token), name: tokens.text.slice(token.start + 1, token.end - 1).replaceAll("``", "`") };
  },
};

/** A macro of the query language: `sqlc.arg(name)` and its kin. */
export function parseMacro(tokens: TokenStream): Expression {
  return parseMacroCall(tokens, rules);
}
