import type { Opaque } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

/** Accepts the rest of a statement that does not matter to the compiler; only its tokens have to be right. */
export function skipRest(tokens: TokenStream, verb: string, start: number): Opaque {
  let depth = 0;
  while (!tokens.atEnd()) {
    if (tokens.token.kind === "error") tokens.fail();
    if (tokens.atSymbol("(")) depth++;
    if (tokens.atSymbol(")") && depth-- === 0) tokens.fail();
    tokens.advance();
  }
  if (depth > 0) tokens.fail();
  return { kind: "opaque", verb, start, end: tokens.previousEnd };
}

/** A statement that has ended. */
export function opaque(tokens: TokenStream, verb: string, start: number): Opaque {
  return { kind: "opaque", verb, start, end: tokens.previousEnd };
}
