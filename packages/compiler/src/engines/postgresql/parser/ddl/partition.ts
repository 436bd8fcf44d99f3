import { parseExpression } from "../expression/expression.ts";
import { integerLiteral } from "../expression/literals.ts";
import {
  isColumnName,
  parseColumnName,
  parseNonReservedWord,
  parseParenthesizedList,
  parseQualifiedName,
} from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCollation } from "./collation.ts";
import { parseKeyExpression } from "./index-parameters.ts";

const strategies: ReadonlySet<string> = new Set(["range", "list", "hash"]);

/** `PARTITION BY { RANGE | LIST | HASH } (key, …)`, or nothing; true when it is there. */
export function takePartitionBy(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("partition")) return false;
  tokens.expectKeyword("by");
  const strategy = parseColumnName(tokens);
  parseParenthesizedList(tokens, parsePartitionKey);
  if (!strategies.has(strategy.name.toLowerCase())) {
    tokens.failAt(`unrecognized partitioning strategy "${strategy.name}"`, strategy.start, strategy.end);
  }
  return true;
}

function parsePartitionKey(tokens: TokenStream): void {
  parseKeyExpression(tokens);
  parseCollation(tokens);
  if (isColumnName(tokens.token)) parseQualifiedName(tokens);
}

/** `FOR VALUES { IN (…) | FROM (…) TO (…) | WITH (MODULUS m, REMAINDER r) } | DEFAULT`. */
export function parsePartitionBound(tokens: TokenStream): void {
  if (tokens.takeKeyword("default")) return;
  tokens.expectKeywords("for", "values");
  const form = tokens.expectKeyword("in", "from", "with").value;
  if (form === "with") parseHashBound(tokens);
  else parseParenthesizedList(tokens, parseExpression);
  if (form !== "from") return;
  tokens.expectKeyword("to");
  parseParenthesizedList(tokens, parseExpression);
}

function parseHashBound(tokens: TokenStream): void {
  const { start } = tokens.token;
  const seen = new Set<string>();
  parseParenthesizedList(tokens, (inner) => {
    const { name, start: nameStart, end } = parseNonReservedWord(inner);
    integerLiteral(inner);
    if (name !== "modulus" && name !== "remainder") {
      inner.failAt(`unrecognized hash partition bound specification "${name}"`, nameStart, end);
    }
    if (seen.has(name)) inner.failAt(`${name} for hash partition provided more than once`, nameStart, end);
    seen.add(name);
  });
  for (const name of ["modulus", "remainder"]) {
    if (!seen.has(name)) tokens.failAt(`${name} for hash partition must be specified`, start, tokens.previousEnd);
  }
}
