import type { Expression } from "../../../../syntax/ast/index.ts";
import { qualifiedName } from "../../../../syntax/parser/lists.ts";
import { parsePlainName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { infixLevel, level } from "./operators.ts";
import { parsePredicate } from "./predicates.ts";
import { parsePrimary } from "./primary.ts";

/** Any expression. */
export function parseExpression(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.or);
}

/** An expression of operators that bind at least as tightly as `lowest`. */
export function parseAbove(tokens: TokenStream, lowest: number): Expression {
  const { start } = tokens.token;
  let left = parseOperand(tokens);
  for (;;) {
    const found = infixLevel(tokens);
    if (found < lowest || found === level.none) return left;
    tokens.link();
    left = parseInfix(tokens, start, left, found);
  }
}

function parseOperand(tokens: TokenStream): Expression {
  if (tokens.atSymbol("-") || tokens.atSymbol("+") || tokens.atSymbol("~")) return tokens.nest(() => parseSign(tokens));
  // NOT EXISTS is the same as NOT in front of any other operand.
  if (tokens.atKeyword("not")) return tokens.nest(() => parseNot(tokens));
  return parsePrimary(tokens);
}

function parseSign(tokens: TokenStream): Expression {
  const sign = tokens.advance();
  const operand = parseAbove(tokens, level.sign);
  const operator = { kind: "operator", name: sign.value, start: sign.start, end: sign.end } as const;
  return { kind: "unary", operator, operand, start: sign.start, end: tokens.previousEnd };
}

function parseNot(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const operand = parseAbove(tokens, level.not);
  return { kind: "not", operand, start, end: tokens.previousEnd };
}

function parseInfix(tokens: TokenStream, start: number, left: Expression, found: number): Expression {
  if (found === level.or || found === level.and) return parseLogical(tokens, start, left, found);
  if (found === level.collate) return parseCollate(tokens, start, left);
  return tokens.token.kind === "word" ? parsePredicate(tokens, start, left) : parseBinary(tokens, start, left, found);
}

function parseLogical(tokens: TokenStream, start: number, first: Expression, found: number): Expression {
  const operator = found === level.and ? "and" : "or";
  const operands = [first];
  while (infixLevel(tokens) === found) {
    tokens.advance();
    operands.push(parseAbove(tokens, found + 1));
  }
  return { kind: "logical", operator, operands, start, end: tokens.previousEnd };
}

function parseBinary(tokens: TokenStream, start: number, left: Expression, found: number): Expression {
  const { value, start: operatorStart, end } = tokens.advance();
  const right = parseAbove(tokens, found + 1);
  const operator = { kind: "operator", name: value, start: operatorStart, end } as const;
  return { kind: "binary", operator, left, right, start, end: tokens.previousEnd };
}

function parseCollate(tokens: TokenStream, start: number, operand: Expression): Expression {
  tokens.advance();
  const name = parsePlainName(tokens);
  const collation = qualifiedName(tokens, [name]);
  return { kind: "collate", operand, collation, start, end: tokens.previousEnd };
}
