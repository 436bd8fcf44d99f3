import type { TokenStream } from "../token-stream.ts";

/** Precedence of operators, from the loosest to the tightest (manual 14.4.1). */
export const level = {
  none: 0,
  or: 1,
  xor: 2,
  and: 3,
  comparison: 5,
  predicate: 6,
  bitOr: 7,
  bitAnd: 8,
  shift: 9,
  additive: 10,
  multiplicative: 11,
  power: 12,
  collate: 14,
} as const;

const symbolLevels: ReadonlyMap<string, number> = new Map([
  ["||", level.or],
  ["&&", level.and],
  ["=", level.comparison],
  ["<=>", level.comparison],
  ["<", level.comparison],
  [">", level.comparison],
  ["<=", level.comparison],
  [">=", level.comparison],
  ["<>", level.comparison],
  ["|", level.bitOr],
  ["&", level.bitAnd],
  ["<<", level.shift],
  [">>", level.shift],
  ["+", level.additive],
  ["-", level.additive],
  ["*", level.multiplicative],
  ["/", level.multiplicative],
  ["%", level.multiplicative],
  ["^", level.power],
]);

const keywordLevels: ReadonlyMap<string, number> = new Map([
  ["or", level.or],
  ["xor", level.xor],
  ["and", level.and],
  ["is", level.comparison],
  ["in", level.predicate],
  ["between", level.predicate],
  ["like", level.predicate],
  ["regexp", level.predicate],
  ["rlike", level.predicate],
  ["not", level.predicate],
  ["sounds", level.predicate],
  ["member", level.predicate],
  ["div", level.multiplicative],
  ["mod", level.multiplicative],
  ["collate", level.collate],
]);

/** Precedence of the operator at the cursor when it can follow an operand; {@link level.none} when there is none. */
export function infixLevel(tokens: TokenStream): number {
  const { token } = tokens;
  if (token.kind === "symbol") return symbolLevels.get(token.value) ?? level.none;
  if (token.kind !== "word") return level.none;
  const found = keywordLevels.get(token.value);
  return found !== undefined && isOperatorHere(tokens, token.value) ? found : level.none;
}

/** Some keywords begin an operator only together with the next word. */
function isOperatorHere(tokens: TokenStream, word: string): boolean {
  switch (word) {
    case "not":
      return tokens.peekKeyword(1, "between", "in", "like", "regexp", "rlike");
    case "sounds":
      return tokens.peekKeyword(1, "like");
    case "member":
      return tokens.peekKeyword(1, "of") || tokens.peekSymbol(1, "(");
    default:
      return true;
  }
}
