import type { Expression, FunctionArgument } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { keywordCategory } from "../keywords.ts";
import { parseList } from "../names.ts";
import { parseParenthesizedQuery } from "../query/set-operations.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseExpression, parseRestrictedExpression } from "./expression.ts";
import { parseArgument } from "./function-call.ts";
import { literal } from "./literals.ts";
import { specialCall } from "./special-call.ts";

type Call = Expression | undefined;

/** Reads `keyword ( … )`; undefined where the keyword is not followed by a parenthesis and so is a name. */
function call(tokens: TokenStream, parseInside: (keyword: Token) => (end: number) => Expression): Call {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const keyword = tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const finish = parseInside(keyword);
    tokens.expectSymbol(")");
    return finish(tokens.previousEnd);
  });
}

/** A call with a syntax of its own inside the parentheses, whose arguments `parseValues` puts into the function's order. */
function specialForm(tokens: TokenStream, parseValues: () => { name: string; values: readonly Expression[] }): Call {
  return call(tokens, (keyword) => {
    const { name, values } = parseValues();
    return () => specialCall(tokens, name, keyword.start, keyword, values);
  });
}

/** `EXISTS (query)`. */
export function parseExists(tokens: TokenStream): Call {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const { start } = tokens.advance();
  const query = parseParenthesizedQuery(tokens);
  return { kind: "exists", query, start, end: tokens.previousEnd };
}

/** `CAST (operand AS type)`. */
export function parseCast(tokens: TokenStream): Call {
  return castOrTreat(tokens) ?? failBehind(tokens);
}

/** CAST is reserved: what is wrong is the token behind it. */
function failBehind(tokens: TokenStream): never {
  tokens.advance();
  return tokens.fail();
}

function castOrTreat(tokens: TokenStream): Call {
  return call(tokens, ({ start }) => {
    const operand = parseExpression(tokens);
    tokens.expectKeyword("as");
    const type = parseTypeName(tokens);
    return (end) => ({ kind: "cast", operand, type, form: "cast", start, end });
  });
}

/** `TREAT (operand AS type)`. */
export function parseTreat(tokens: TokenStream): Call {
  return castOrTreat(tokens);
}

export function parseCoalesce(tokens: TokenStream): Call {
  return call(tokens, ({ start }) => {
    const values = parseList(tokens, parseExpression);
    return (end) => ({ kind: "coalesce", arguments: values, start, end });
  });
}

export function parseNullIf(tokens: TokenStream): Call {
  return call(tokens, ({ start }) => {
    const left = parseExpression(tokens);
    tokens.expectSymbol(",");
    const right = parseExpression(tokens);
    return (end) => ({ kind: "nullif", left, right, start, end });
  });
}

/** GREATEST and LEAST. */
export function parseExtremum(tokens: TokenStream): Call {
  return call(tokens, ({ start, value }) => {
    const values = parseList(tokens, parseExpression);
    const which = value === "greatest" ? "greatest" : "least";
    return (end) => ({ kind: "extremum", which, arguments: values, start, end });
  });
}

export function parseGrouping(tokens: TokenStream): Call {
  return call(tokens, ({ start }) => {
    const values = parseList(tokens, parseExpression);
    return (end) => ({ kind: "grouping", arguments: values, start, end });
  });
}

export function parseMergeAction(tokens: TokenStream): Call {
  return call(tokens, ({ start }) => (end) => ({
    kind: "json_function",
    name: "merge_action",
    arguments: [],
    orderBy: [],
    start,
    end,
  }));
}

/** `EXTRACT (field FROM source)`: the field becomes a string. */
export function parseExtract(tokens: TokenStream): Call {
  return specialForm(tokens, () => {
    const { token } = tokens;
    if (token.kind !== "string" && !isExtractField(token)) tokens.fail();
    const field = literal("string", tokens.advance());
    tokens.expectKeyword("from");
    return { name: "extract", values: [field, parseExpression(tokens)] };
  });
}

const extractFields: ReadonlySet<string> = new Set(["year", "month", "day", "hour", "minute", "second"]);

function isExtractField(token: Token): boolean {
  if (token.kind === "quoted") return true;
  return token.kind === "word" && (extractFields.has(token.value) || !isKeyword(token));
}

function isKeyword(token: Token): boolean {
  return keywordCategory(token.value) !== undefined;
}

/** `OVERLAY (text PLACING text FROM n [FOR n])`, or an ordinary call. */
export function parseOverlay(tokens: TokenStream): Call {
  return ordinaryOr(tokens, (first) => {
    tokens.expectKeyword("placing");
    const values = [first, parseExpression(tokens)];
    tokens.expectKeyword("from");
    values.push(parseExpression(tokens));
    if (tokens.takeKeyword("for")) values.push(parseExpression(tokens));
    return { name: "overlay", values };
  });
}

/** `POSITION (part IN whole)` is `position(whole, part)`. */
export function parsePosition(tokens: TokenStream): Call {
  return specialForm(tokens, () => {
    const part = parseRestrictedExpression(tokens);
    tokens.expectKeyword("in");
    return { name: "position", values: [parseRestrictedExpression(tokens), part] };
  });
}

/** `SUBSTRING (text FROM n FOR n)`, `SUBSTRING (text SIMILAR pattern ESCAPE c)`, or an ordinary call. */
export function parseSubstring(tokens: TokenStream): Call {
  return ordinaryOr(tokens, (first) => {
    if (tokens.takeKeyword("similar")) {
      const pattern = parseExpression(tokens);
      tokens.expectKeyword("escape");
      return { name: "substring", values: [first, pattern, parseExpression(tokens)] };
    }
    const clauses = parseSubstringClauses(tokens);
    if (clauses.length === undefined) return { name: "substring", values: [first, clauses.from] };
    return { name: "substring", values: [first, clauses.from, clauses.length] };
  });
}

function parseSubstringClauses(tokens: TokenStream): { from: Expression; length?: Expression } {
  if (tokens.takeKeyword("from")) {
    const from = parseExpression(tokens);
    return tokens.takeKeyword("for") ? { from, length: parseExpression(tokens) } : { from };
  }
  const { start } = tokens.expectKeyword("for");
  const length = parseExpression(tokens);
  if (tokens.takeKeyword("from")) return { from: parseExpression(tokens), length };
  return { from: { kind: "literal", type: "integer", value: "1", start, end: start }, length };
}

/** `TRIM ([LEADING | TRAILING | BOTH] [characters FROM] text)`. */
export function parseTrim(tokens: TokenStream): Call {
  return specialForm(tokens, () => {
    const side = tokens.takeKeyword("leading", "trailing", "both")?.value;
    const name = side === "leading" ? "ltrim" : side === "trailing" ? "rtrim" : "btrim";
    if (tokens.takeKeyword("from")) return { name, values: parseList(tokens, parseExpression) };
    const first = parseExpression(tokens);
    if (tokens.takeKeyword("from")) return { name, values: [...parseList(tokens, parseExpression), first] };
    const more = tokens.takeSymbol(",") ? parseList(tokens, parseExpression) : [];
    return { name, values: [first, ...more] };
  });
}

/** `NORMALIZE (text [, form])`: the form becomes a string. */
export function parseNormalize(tokens: TokenStream): Call {
  return specialForm(tokens, () => {
    const values = [parseExpression(tokens)];
    if (tokens.takeSymbol(",")) {
      const form = tokens.expectKeyword("nfc", "nfd", "nfkc", "nfkd");
      values.push(literal("string", form, form.value.toUpperCase()));
    }
    return { name: "normalize", values };
  });
}

/** `COLLATION FOR (value)`. */
export function parseCollationFor(tokens: TokenStream): Call {
  if (!tokens.peekKeyword(1, "for") || !tokens.peekSymbol(2, "(")) return undefined;
  const keyword = tokens.advance();
  tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const value = parseExpression(tokens);
    tokens.expectSymbol(")");
    return specialCall(tokens, "pg_collation_for", keyword.start, keyword, [value]);
  });
}

/** A function that has both a syntax of its own, which begins with an expression, and the ordinary one. */
function ordinaryOr(
  tokens: TokenStream,
  parseRest: (first: Expression) => { name: string; values: readonly Expression[] },
): Call {
  return call(tokens, (keyword) => {
    if (tokens.atSymbol(")")) return () => ordinaryCall(tokens, keyword, []);
    const first = parseArgument(tokens, false);
    if (first.name || tokens.atSymbol(",") || tokens.atSymbol(")")) {
      const more = tokens.takeSymbol(",") ? parseList(tokens, () => parseArgument(tokens, false)) : [];
      return () => ordinaryCall(tokens, keyword, [first, ...more]);
    }
    const { name, values } = parseRest(first.value);
    return () => specialCall(tokens, name, keyword.start, keyword, values);
  });
}

function ordinaryCall(tokens: TokenStream, keyword: Token, values: readonly FunctionArgument[]): Expression {
  return { ...specialCall(tokens, keyword.value, keyword.start, keyword, []), form: "plain", arguments: values };
}
