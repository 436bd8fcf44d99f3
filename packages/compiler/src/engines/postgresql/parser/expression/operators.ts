import type { Operator } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { isBareLabel } from "../keywords.ts";
import { isOperatorCharacter } from "../lexer/operators.ts";
import { parseColumnName, parseLabel } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/**
 * - `full`: every operator.
 * - `restricted`: only those that cannot be mistaken for a clause of the surrounding statement.
 * - `target`: as `full`, but the last keyword of a select list's item may be its label.
 */
export type Mode = "full" | "restricted" | "target";

/** Precedence of operators, from the loosest to the tightest (manual 4.1.6). */
export const level = {
  none: 0,
  or: 1,
  and: 2,
  not: 3,
  is: 4,
  comparison: 5,
  pattern: 6,
  other: 7,
  additive: 8,
  multiplicative: 9,
  power: 10,
  at: 11,
  collate: 12,
  sign: 13,
  cast: 15,
} as const;

const symbolLevels: ReadonlyMap<string, number> = new Map([
  ["+", level.additive],
  ["-", level.additive],
  ["*", level.multiplicative],
  ["/", level.multiplicative],
  ["%", level.multiplicative],
  ["^", level.power],
  ["<", level.comparison],
  [">", level.comparison],
  ["=", level.comparison],
  ["<=", level.comparison],
  [">=", level.comparison],
  ["<>", level.comparison],
  ["::", level.cast],
  ["=>", level.none],
]);

const keywordLevels: ReadonlyMap<string, number> = new Map([
  ["or", level.or],
  ["and", level.and],
  ["is", level.is],
  ["isnull", level.is],
  ["notnull", level.is],
  ["between", level.pattern],
  ["in", level.pattern],
  ["like", level.pattern],
  ["ilike", level.pattern],
  ["similar", level.pattern],
  ["not", level.pattern],
  ["operator", level.other],
  ["at", level.at],
  ["collate", level.collate],
]);

/** Precedence of the operator at the cursor when it can follow an operand; {@link level.none} when there is none. */
export function infixLevel(tokens: TokenStream, mode: Mode): number {
  const { token } = tokens;
  if (token.kind === "symbol") return symbolLevel(token);
  if (token.kind !== "word") return level.none;
  const found = keywordLevels.get(token.value);
  if (found === undefined || !isOperatorHere(tokens, token.value)) return level.none;
  if (mode === "restricted") return isRestrictedOperator(tokens, token.value) ? found : level.none;
  return mode === "target" && isBareLabel(token.value) && endsTarget(tokens.peek()) ? level.none : found;
}

function symbolLevel(token: Token): number {
  const known = symbolLevels.get(token.value);
  if (known !== undefined) return known;
  return isOperatorCharacter(token.value.charCodeAt(0)) ? level.other : level.none;
}

/** Some keywords begin an operator only together with the next word. */
function isOperatorHere(tokens: TokenStream, word: string): boolean {
  switch (word) {
    case "not":
      return tokens.peekKeyword(1, "between", "in", "like", "ilike", "similar");
    case "similar":
      return tokens.peekKeyword(1, "to");
    case "at":
      return tokens.peekKeyword(1, "time", "local");
    case "operator":
      return tokens.peekSymbol(1, "(");
    default:
      return true;
  }
}

function isRestrictedOperator(tokens: TokenStream, word: string): boolean {
  if (word === "operator") return true;
  if (word !== "is") return false;
  return tokens.peekKeyword(tokens.peekKeyword(1, "not") ? 2 : 1, "distinct", "document");
}

const wordsBehindTargets: ReadonlySet<string> = new Set(
  "from into where group having window union intersect except order limit offset fetch for".split(" "),
);

function endsTarget(token: Token): boolean {
  if (token.kind === "end") return true;
  if (token.kind === "word") return wordsBehindTargets.has(token.value);
  return token.kind === "symbol" && (token.value === "," || token.value === ";" || token.value === ")");
}

/** True at `+`, `-`, an operator of other characters, or `OPERATOR(`. */
export function startsPrefixOperator(tokens: TokenStream): boolean {
  const { token } = tokens;
  if (token.kind === "word") return token.value === "operator" && tokens.peekSymbol(1, "(");
  if (token.kind !== "symbol") return false;
  return token.value === "+" || token.value === "-" || symbolLevel(token) === level.other;
}

/** True at an operator of any kind as it may be named in ORDER BY … USING or OPERATOR(…). */
function atOperatorSymbol(tokens: TokenStream): boolean {
  const { token } = tokens;
  if (token.kind !== "symbol" || token.value === "=>" || token.value === "::") return false;
  return isOperatorCharacter(token.value.charCodeAt(0));
}

/** `+` or `OPERATOR(schema.+)`. */
export function parseOperator(tokens: TokenStream): Operator {
  const { start } = tokens.token;
  if (!tokens.takeKeyword("operator")) return plainOperator(tokens, undefined, start);
  tokens.expectSymbol("(");
  const operator = parseAnyOperator(tokens);
  tokens.expectSymbol(")");
  return { ...operator, start, end: tokens.previousEnd };
}

/** `[schema.]+`, as inside OPERATOR(…) and in definitions. */
function parseAnyOperator(tokens: TokenStream): Operator {
  const { start } = tokens.token;
  if (atOperatorSymbol(tokens)) return plainOperator(tokens, undefined, start);
  let schema = parseColumnName(tokens).name;
  tokens.expectSymbol(".");
  while (!atOperatorSymbol(tokens)) {
    schema = parseLabel(tokens).name;
    tokens.expectSymbol(".");
  }
  return plainOperator(tokens, schema, start);
}

function plainOperator(tokens: TokenStream, schema: string | undefined, start: number): Operator {
  if (!atOperatorSymbol(tokens)) tokens.fail();
  const name = tokens.advance().value;
  return { kind: "operator", name, ...(schema !== undefined && { schema }), start, end: tokens.previousEnd };
}
