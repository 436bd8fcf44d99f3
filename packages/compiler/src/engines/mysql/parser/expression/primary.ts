import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseCase } from "../../../../syntax/parser/case.ts";
import { plainTypeName } from "../../../../syntax/parser/type-names.ts";
import { isName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove, parseExpression } from "./expression.ts";
import { parseIntervalOperand } from "./interval.ts";
import { atIntroducer, literal, parseIntroduced, stringLiteral } from "./literals.ts";
import { atMacro, parseMacro } from "./macro-call.ts";
import { parseNamed } from "./named.ts";
import { level } from "./operators.ts";
import { parseParenthesized, parseParenthesizedOperand, parseParenthesizedQuery } from "./parenthesized.ts";
import { specialForms } from "./special-forms.ts";
import { parseSystemVariable, parseUserVariable } from "./variables.ts";

type ParseKeyword = (tokens: TokenStream) => Expression | undefined;

/** Operands that begin with a reserved word of their own. A reader returns undefined where the word is a mere name. */
const keywordOperands: ReadonlyMap<string, ParseKeyword> = new Map<string, ParseKeyword>([
  ["null", (tokens) => literal("null", tokens.advance(), "")],
  ["true", (tokens) => literal("boolean", tokens.advance())],
  ["false", (tokens) => literal("boolean", tokens.advance())],
  ["unknown", () => undefined],
  ["default", parseDefault],
  ["case", (tokens) => parseCase(tokens, parseExpression)],
  ["exists", parseExists],
  ["row", parseRow],
  ["binary", parseBinaryOperator],
  ["interval", parseIntervalOperand],
  ["date", parseTemporalLiteral],
  ["time", parseTemporalLiteral],
  ["timestamp", parseTemporalLiteral],
]);

/** An operand of operators: a constant, name, call, sub-query, variable or macro. */
export function parsePrimary(tokens: TokenStream): Expression {
  const { token } = tokens;
  switch (token.kind) {
    case "word":
      return parseWord(tokens);
    case "quoted":
      return parseNamed(tokens);
    case "string":
      return stringLiteral(tokens);
    case "integer":
    case "float":
    case "bit":
    case "hex":
      return literal(token.kind, tokens.advance());
    case "parameter":
      tokens.advance();
      return { kind: "parameter", form: "native", start: token.start, end: token.end };
    case "variable":
      return parseUserVariable(tokens);
  }
  return parseSymbol(tokens);
}

function parseSymbol(tokens: TokenStream): Expression {
  if (tokens.atSymbol("(")) return parseParenthesizedOperand(tokens);
  if (tokens.atSymbol("@@")) return parseSystemVariable(tokens);
  if (tokens.atSymbol("{")) return parseEscape(tokens);
  return tokens.fail();
}

function parseWord(tokens: TokenStream): Expression {
  const { value } = tokens.token;
  const found = keywordOperands.get(value)?.(tokens) ?? specialForms.get(value)?.(tokens);
  if (found) return found;
  if (atMacro(tokens)) return parseMacro(tokens);
  return atIntroducer(tokens) ? parseIntroduced(tokens) : parseNamed(tokens);
}

/** `DEFAULT` as a value, or `DEFAULT(column)`. */
function parseDefault(tokens: TokenStream): Expression | undefined {
  if (tokens.peekSymbol(1, "(")) return undefined;
  const { start, end } = tokens.advance();
  return { kind: "default", start, end };
}

function parseExists(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const query = parseParenthesizedQuery(tokens);
  return { kind: "exists", query, start, end: tokens.previousEnd };
}

/** `ROW(a, b, …)`: at least two values. */
function parseRow(tokens: TokenStream): Expression | undefined {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const { start } = tokens.advance();
  const inside = parseParenthesized(tokens);
  if (inside.kind === "query" || inside.expressions.length < 2) return tokens.fail();
  return { kind: "row", elements: inside.expressions, explicit: true, start, end: tokens.previousEnd };
}

/** `BINARY x`: a cast to a binary string. */
function parseBinaryOperator(tokens: TokenStream): Expression {
  const keyword = tokens.advance();
  const operand = tokens.nest(() => parseAbove(tokens, level.collate));
  const type = plainTypeName("varbinary", keyword);
  return { kind: "cast", form: "binary", operand, type, start: keyword.start, end: tokens.previousEnd };
}

/** `DATE '2024-01-01'`. */
function parseTemporalLiteral(tokens: TokenStream): Expression | undefined {
  if (tokens.peek().kind !== "string") return undefined;
  const keyword = tokens.advance();
  const operand = stringLiteral(tokens);
  const type = plainTypeName(keyword.value === "timestamp" ? "datetime" : keyword.value, keyword);
  return { kind: "cast", form: "literal", operand, type, start: keyword.start, end: tokens.previousEnd };
}

const escapeTypes: Readonly<Record<string, string>> = { d: "date", t: "time", ts: "datetime" };

/** ODBC's `{d '2024-01-01'}`, `{fn now()}`: the name is not looked at but for those of temporal constants. */
function parseEscape(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const word = isName(tokens.token) ? tokens.advance() : tokens.fail();
  const operand = tokens.nest(() => parseAbove(tokens, level.or));
  tokens.expectSymbol("}");
  const name = escapeTypes[word.value];
  if (name === undefined || operand.kind !== "literal") return operand;
  const type = plainTypeName(name, word);
  return { kind: "cast", form: "literal", operand, type, start, end: tokens.previousEnd };
}
