import type { Expression } from "../../../../syntax/ast/index.ts";
import { type MacroRules, parseMacro as parseMacroCall } from "../../../../syntax/macros/macro-call.ts";
import { identifierOf } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";
import { parseIndirection } from "./indirection.ts";

export { atMacro } from "../../../../syntax/macros/macro-call.ts";

const rules: MacroRules = { parseExpression, nameOf: (_, token) => identifierOf(token) };

/** A macro of the query language, with what may follow a value. */
export function parseMacro(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  return parseIndirection(tokens, start, parseMacroCall(tokens, rules));
}
