import type { Expression, Identifier } from "../../../../syntax/ast/index.ts";
import { qualifiedName } from "../../../../syntax/parser/lists.ts";
import { isIdentifier, nameOf, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCall } from "./function-call.ts";
import { parseSpecialCall } from "./special-call.ts";

/** What begins with a name: a column, `t.*` or a call. */
export function parseNamed(tokens: TokenStream): Expression {
  const { token } = tokens;
  if (!isIdentifier(token) && !(token.kind === "string" && tokens.peekSymbol(1, "."))) tokens.fail();
  const parts: Identifier[] = [nameOf(tokens.advance())];
  if (tokens.atSymbol("(")) {
    const call = parseCall(tokens, qualifiedName(tokens, parts));
    return parseSpecialCall(call) ?? call;
  }
  while (parts.length < 3 && tokens.takeSymbol(".")) {
    if (parts.length === 1 && tokens.takeSymbol("*")) {
      return { kind: "star", qualifier: parts, start: token.start, end: tokens.previousEnd };
    }
    parts.push(parseName(tokens));
  }
  return { kind: "column_reference", parts, start: token.start, end: tokens.previousEnd };
}
