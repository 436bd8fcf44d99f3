import type { Literal } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";

export function literal(type: Literal["type"], token: Token, value = token.value): Literal {
  return { kind: "literal", type, value, start: token.start, end: token.end };
}
