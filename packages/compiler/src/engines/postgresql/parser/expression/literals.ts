import type { Literal } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import type { TokenStream } from "../token-stream.ts";

export function literal(type: Literal["type"], token: Token, value = token.value): Literal {
  return { kind: "literal", type, value, start: token.start, end: token.end };
}

/** An integer constant without sign. */
export function integerLiteral(tokens: TokenStream): Literal {
  return tokens.token.kind === "integer" ? literal("integer", tokens.advance()) : tokens.fail();
}

/** A string constant. */
export function stringLiteral(tokens: TokenStream): Literal {
  return tokens.token.kind === "string" ? literal("string", tokens.advance()) : tokens.fail();
}
