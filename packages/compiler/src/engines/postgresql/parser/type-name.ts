import type { Expression, Identifier, TypeName } from "../../../syntax/ast/index.ts";
import { parseExpression } from "./expression/expression.ts";
import { integerLiteral } from "./expression/literals.ts";
import { identifierOf, isFunctionName, parseLabel, parseList, qualifiedName } from "./names.ts";
import type { TokenStream } from "./token-stream.ts";

/** What {@link TypeName} has before array bounds and SETOF. */
export type SimpleType = Pick<TypeName, "schema" | "name" | "catalog" | "modifiers" | "intervalFields" | "written">;

/** A type as in a column definition or cast: `[SETOF] name [(modifiers)] [array bounds]`. */
export function parseTypeName(tokens: TokenStream): TypeName {
  const { start } = tokens.token;
  const setOf = tokens.takeKeyword("setof") !== undefined;
  const simple = parseSimpleType(tokens);
  return finishTypeName(tokens, start, simple, setOf);
}

/** A type of a function's parameter or result: as {@link parseTypeName}, and `table.column%TYPE`. */
export function parseFunctionTypeName(tokens: TokenStream): TypeName {
  const { start } = tokens.token;
  const setOf = tokens.takeKeyword("setof") !== undefined;
  const simple = parseSimpleType(tokens);
  if (simple.written && simple.written.parts.length > 1 && tokens.atSymbol("%") && tokens.peekKeyword(1, "type")) {
    tokens.advance();
    tokens.advance();
    return {
      kind: "type_name",
      ...simple,
      dimensions: 0,
      setOf,
      percentType: true,
      start,
      end: tokens.previousEnd,
    };
  }
  return finishTypeName(tokens, start, simple, setOf);
}

export function finishTypeName(tokens: TokenStream, start: number, simple: SimpleType, setOf: boolean): TypeName {
  const dimensions = parseArrayBounds(tokens);
  return { kind: "type_name", ...simple, dimensions, setOf, percentType: false, start, end: tokens.previousEnd };
}

function parseArrayBounds(tokens: TokenStream): number {
  if (tokens.takeKeyword("array")) {
    if (tokens.takeSymbol("[")) {
      integerLiteral(tokens);
      tokens.expectSymbol("]");
    }
    return 1;
  }
  let dimensions = 0;
  while (tokens.takeSymbol("[")) {
    if (!tokens.atSymbol("]")) integerLiteral(tokens);
    tokens.expectSymbol("]");
    dimensions++;
  }
  return dimensions;
}

/** Types whose names are keywords of the grammar, each with its reader. */
const keywordTypes: Readonly<Record<string, (tokens: TokenStream) => SimpleType>> = {
  int: () => internal("int4"),
  integer: () => internal("int4"),
  smallint: () => internal("int2"),
  bigint: () => internal("int8"),
  real: () => internal("float4"),
  float: parseFloatType,
  decimal: parseNumeric,
  dec: parseNumeric,
  numeric: parseNumeric,
  boolean: () => internal("bool"),
  bit: parseBit,
  character: parseCharacter,
  char: parseCharacter,
  nchar: parseCharacter,
  varchar: (tokens) => internal("varchar", parseLength(tokens)),
  national: parseNational,
  time: (tokens) => parseDateTime(tokens, "time"),
  timestamp: (tokens) => parseDateTime(tokens, "timestamp"),
  interval: parseInterval,
  json: () => internal("json"),
};

/** True for the keywords that begin a type and cannot name a function. */
export function isTypeKeyword(word: string): boolean {
  return Object.hasOwn(keywordTypes, word);
}

export function parseSimpleType(tokens: TokenStream): SimpleType {
  const { token } = tokens;
  if (token.kind === "word") {
    const parseKeywordType = Object.hasOwn(keywordTypes, token.value) ? keywordTypes[token.value] : undefined;
    if (parseKeywordType) {
      tokens.advance();
      return parseKeywordType(tokens);
    }
    if (tokens.takeKeywords("double", "precision")) return internal("float8");
  }
  return parseNamedType(tokens);
}

function parseNamedType(tokens: TokenStream): SimpleType {
  if (!isFunctionName(tokens.token)) tokens.fail();
  const parts: Identifier[] = [identifierOf(tokens.advance())];
  while (tokens.takeSymbol(".")) parts.push(parseLabel(tokens));
  const written = qualifiedName(tokens, parts);
  return { ...namedType(tokens, parts), written, modifiers: parseModifiers(tokens) };
}

/** The name parts of a type written as an identifier. */
export function namedType(
  tokens: TokenStream,
  parts: readonly Identifier[],
): Pick<TypeName, "catalog" | "schema" | "name"> {
  const names = parts.map((part) => part.name);
  const name = names.at(-1) ?? tokens.fail();
  const schema = names.at(-2);
  const catalog = names.length === 3 ? names[0] : undefined;
  return { name, ...(schema !== undefined && { schema }), ...(catalog !== undefined && { catalog }) };
}

function internal(name: string, modifiers: readonly Expression[] = []): SimpleType {
  return { schema: "pg_catalog", name, modifiers };
}

/** `(expression, …)` or nothing. */
export function parseModifiers(tokens: TokenStream): Expression[] {
  if (!tokens.takeSymbol("(")) return [];
  const modifiers = parseList(tokens, parseExpression);
  tokens.expectSymbol(")");
  return modifiers;
}

/** `(n)` or nothing. */
function parseLength(tokens: TokenStream): Expression[] {
  if (!tokens.takeSymbol("(")) return [];
  const length = integerLiteral(tokens);
  tokens.expectSymbol(")");
  return [length];
}

function parseNumeric(tokens: TokenStream): SimpleType {
  return internal("numeric", parseModifiers(tokens));
}

/** `float(1)` to `float(24)` are single, up to `float(53)` double precision. */
function parseFloatType(tokens: TokenStream): SimpleType {
  if (!tokens.takeSymbol("(")) return internal("float8");
  const length = integerLiteral(tokens);
  const bits = Number(length.value);
  if (bits < 1) tokens.failAt("precision for type float must be at least 1 bit", length.start, length.end);
  if (bits > 53) tokens.failAt("precision for type float must be less than 54 bits", length.start, length.end);
  tokens.expectSymbol(")");
  return internal(bits <= 24 ? "float4" : "float8");
}

function parseBit(tokens: TokenStream): SimpleType {
  const name = tokens.takeKeyword("varying") ? "varbit" : "bit";
  return internal(name, parseModifiers(tokens));
}

function parseCharacter(tokens: TokenStream): SimpleType {
  const name = tokens.takeKeyword("varying") ? "varchar" : "bpchar";
  return internal(name, parseLength(tokens));
}

function parseNational(tokens: TokenStream): SimpleType {
  tokens.expectKeyword("character", "char");
  return parseCharacter(tokens);
}

function parseDateTime(tokens: TokenStream, name: string): SimpleType {
  const modifiers = parseLength(tokens);
  if (tokens.takeKeywords("with", "time")) {
    tokens.expectKeyword("zone");
    return internal(`${name}tz`, modifiers);
  }
  if (tokens.takeKeywords("without", "time")) tokens.expectKeyword("zone");
  return internal(name, modifiers);
}

function parseInterval(tokens: TokenStream): SimpleType {
  if (tokens.atSymbol("(")) return internal("interval", parseLength(tokens));
  return { ...internal("interval"), ...parseIntervalFields(tokens) };
}

/** For each field of an interval the fields that a range may end with. */
const intervalRanges: Readonly<Record<string, readonly string[]>> = {
  year: ["month"],
  month: [],
  day: ["hour", "minute", "second"],
  hour: ["minute", "second"],
  minute: ["second"],
  second: [],
};

/** `DAY TO SECOND(3)` and the like, or nothing. */
export function parseIntervalFields(tokens: TokenStream): Partial<Pick<TypeName, "intervalFields" | "modifiers">> {
  const first = tokens.takeKeyword(...Object.keys(intervalRanges));
  if (!first) return {};
  const ends = intervalRanges[first.value] ?? [];
  if (ends.length > 0 && tokens.takeKeyword("to")) {
    const last = tokens.expectKeyword(...ends);
    const intervalFields = `${first.value} to ${last.value}`;
    return { intervalFields, modifiers: last.value === "second" ? parseLength(tokens) : [] };
  }
  return { intervalFields: first.value, modifiers: first.value === "second" ? parseLength(tokens) : [] };
}
