import type { Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { isTypeKeyword, parseIntervalFields, parseSimpleType } from "../type-name.ts";
import { integerLiteral, stringLiteral } from "./literals.ts";
import { castOfConstant } from "./named.ts";

/** `numeric(10, 2) '1.5'`, `timestamp with time zone '…'`: types of several words or whose keyword is no function; undefined where it is a name. */
export function parseTypedLiteral(tokens: TokenStream): Expression | undefined {
  if (!continuesType(tokens)) return undefined;
  const { start } = tokens.token;
  return castOfConstant(tokens, start, parseSimpleType(tokens));
}

function continuesType(tokens: TokenStream): boolean {
  if (tokens.token.value === "double") return tokens.peekKeyword(1, "precision");
  if (!isTypeKeyword(tokens.token.value)) return false;
  if (tokens.peek().kind === "string" || tokens.peekSymbol(1, "(")) return true;
  if (tokens.peekKeyword(1, "varying", "character", "char")) return true;
  return tokens.peekKeyword(1, "with", "without") && tokens.peekKeyword(2, "time");
}

/** `interval '1' day` and `interval(3) '1'`. */
export function parseIntervalLiteral(tokens: TokenStream): Expression | undefined {
  const hasPrecision = tokens.peekSymbol(1, "(");
  if (!hasPrecision && tokens.peek().kind !== "string") return undefined;
  const { start } = tokens.advance();
  const precision = hasPrecision ? parsePrecision(tokens) : [];
  const typeEnd = tokens.previousEnd;
  const operand = stringLiteral(tokens);
  const fields = hasPrecision ? {} : parseIntervalFields(tokens);
  return {
    kind: "cast",
    operand,
    type: {
      kind: "type_name",
      schema: "pg_catalog",
      name: "interval",
      modifiers: precision,
      ...fields,
      dimensions: 0,
      setOf: false,
      percentType: false,
      start,
      end: typeEnd,
    },
    form: "literal",
    start,
    end: tokens.previousEnd,
  };
}

function parsePrecision(tokens: TokenStream) {
  tokens.expectSymbol("(");
  const precision = integerLiteral(tokens);
  tokens.expectSymbol(")");
  return [precision];
}
