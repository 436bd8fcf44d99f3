import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import { integerLiteral, literal, stringLiteral } from "./expression/literals.ts";
import { parseParenthesizedList } from "./names.ts";
import type { TokenStream } from "./token-stream.ts";

/** What may stand in the parentheses behind a type: nothing, one number, or up to two. */
type Modifiers = "none" | "length" | "precision" | "labels";

interface TypeSyntax {
  /** The type it stands for. */
  readonly name: string;
  readonly modifiers: Modifiers;
  /** Numbers take SIGNED, UNSIGNED and ZEROFILL, texts a character set. */
  readonly family: "number" | "text" | "other";
  readonly required?: boolean;
}

const number = (name: string, modifiers: Modifiers = "length"): TypeSyntax => ({ name, modifiers, family: "number" });
const text = (name: string, modifiers: Modifiers = "length"): TypeSyntax => ({ name, modifiers, family: "text" });
const other = (name: string, modifiers: Modifiers = "none"): TypeSyntax => ({ name, modifiers, family: "other" });

/** Types of one word and the type they stand for (manual 13). */
const types: ReadonlyMap<string, TypeSyntax> = new Map<string, TypeSyntax>([
  ...["tinyint", "smallint", "mediumint", "int", "bigint"].map((name): [string, TypeSyntax] => [name, number(name)]),
  ["integer", number("int")],
  ["int1", number("tinyint")],
  ["int2", number("smallint")],
  ["int3", number("mediumint")],
  ["middleint", number("mediumint")],
  ["int4", number("int")],
  ["int8", number("bigint")],
  ["float", number("float", "precision")],
  ["float4", number("float", "precision")],
  ["float8", number("double", "precision")],
  ["double", number("double", "precision")],
  ["real", number("double", "precision")],
  ["decimal", number("decimal", "precision")],
  ["dec", number("decimal", "precision")],
  ["numeric", number("decimal", "precision")],
  ["fixed", number("decimal", "precision")],
  ["number", number("decimal", "precision")],
  ["bit", other("bit", "length")],
  ["bool", other("bool")],
  ["boolean", other("bool")],
  ["year", number("year")],
  ["sql_tsi_year", number("year")],
  ["date", other("date")],
  ["time", other("time", "length")],
  ["datetime", other("datetime", "length")],
  ["timestamp", other("timestamp", "length")],
  ["char", text("char")],
  ["character", text("char")],
  ["nchar", text("char")],
  ["varchar", { ...text("varchar"), required: true }],
  ["varchar2", { ...text("varchar"), required: true }],
  ["varcharacter", { ...text("varchar"), required: true }],
  ["nvarchar", { ...text("varchar"), required: true }],
  ["tinytext", text("tinytext", "none")],
  ["text", text("text")],
  ["mediumtext", text("mediumtext", "none")],
  ["longtext", text("longtext", "none")],
  ["long", text("mediumtext", "none")],
  ["binary", other("binary", "length")],
  ["varbinary", { ...other("varbinary", "length"), required: true }],
  ["tinyblob", other("tinyblob")],
  ["blob", other("blob", "length")],
  ["mediumblob", other("mediumblob")],
  ["longblob", other("longblob")],
  ["json", other("json")],
  ["enum", { ...text("enum", "labels"), required: true }],
  ["set", { ...text("set", "labels"), required: true }],
  ["vector", other("vector", "length")],
  ["serial", other("serial")],
  ["inet4", other("inet4")],
  ["inet6", other("inet6")],
  ["uuid", other("uuid")],
  ..."geometry point linestring polygon multipoint multilinestring multipolygon geometrycollection geomcollection"
    .split(" ")
    .map((name): [string, TypeSyntax] => [
      name,
      other(name === "geomcollection" ? "geometrycollection" : name, "length"),
    ]),
]);

/** The type of a column, parameter or variable. */
export function parseTypeName(tokens: TokenStream): TypeName {
  const { start, kind, value } = tokens.token;
  const syntax = kind === "word" ? parseWords(tokens, value) : undefined;
  if (!syntax) tokens.fail();
  const modifiers = parseModifiers(tokens, syntax);
  const attributes = parseTypeAttributes(tokens, syntax.family);
  return {
    kind: "type_name",
    name: syntax.name,
    modifiers,
    dimensions: 0,
    setOf: false,
    percentType: false,
    ...(attributes.length > 0 && { attributes }),
    start,
    end: tokens.previousEnd,
  };
}

function parseWords(tokens: TokenStream, word: string): TypeSyntax | undefined {
  tokens.takeKeyword("national");
  const syntax = types.get(tokens.token.kind === "word" ? tokens.token.value : "");
  if (!syntax) return undefined;
  const first = tokens.advance().value;
  if (first === "double") tokens.takeKeyword("precision");
  if (first === "long") return parseLong(tokens, syntax);
  if (syntax.name === "char" && tokens.takeKeyword("varying")) return types.get("varchar");
  if (first === "nchar" && tokens.takeKeyword("varchar", "varcharacter")) return types.get("varchar");
  if (word === "national" && syntax.family !== "text") tokens.fail();
  return syntax;
}

/** `LONG [VARCHAR | VARBINARY]`. */
function parseLong(tokens: TokenStream, syntax: TypeSyntax): TypeSyntax {
  if (tokens.takeKeyword("varbinary")) return other("mediumblob");
  if (tokens.atKeyword("char", "character") && tokens.peekKeyword(1, "varying")) {
    tokens.advance();
    tokens.advance();
  } else tokens.takeKeyword("varchar", "varcharacter");
  return syntax;
}

function parseModifiers(tokens: TokenStream, syntax: TypeSyntax): Expression[] {
  if (!tokens.atSymbol("(")) return syntax.required ? tokens.fail() : [];
  switch (syntax.modifiers) {
    case "none":
      return tokens.fail();
    case "labels":
      return parseParenthesizedList(tokens, parseLabel);
    default: {
      const numbers = parseParenthesizedList(tokens, parseNumber);
      return numbers.length > (syntax.modifiers === "precision" ? 2 : 1) ? tokens.fail() : numbers;
    }
  }
}

/** MariaDB passes over a fraction. */
function parseNumber(tokens: TokenStream): Expression {
  return tokens.token.kind === "float" ? literal("integer", tokens.advance()) : integerLiteral(tokens);
}

/** A label may be written in hexadecimal or as bits. */
function parseLabel(tokens: TokenStream): Expression {
  const { kind } = tokens.token;
  if (kind === "hex" || kind === "bit" || kind === "quoted") return literal("string", tokens.advance());
  return stringLiteral(tokens);
}

function parseTypeAttributes(tokens: TokenStream, family: TypeSyntax["family"]): string[] {
  if (family === "number") return parseNumberAttributes(tokens);
  return family === "text" ? parseTextAttributes(tokens) : [];
}

function parseNumberAttributes(tokens: TokenStream): string[] {
  const attributes: string[] = [];
  for (;;) {
    const word = tokens.takeKeyword("signed", "unsigned", "zerofill");
    if (!word) return attributes;
    if (word.value !== "signed") attributes.push(word.value);
  }
}

/** `CHARACTER SET x`, `ASCII`, `UNICODE`, `BYTE`, `BINARY`, in the order of the grammar. */
function parseTextAttributes(tokens: TokenStream): string[] {
  const attributes: string[] = [];
  for (;;) {
    const set = parseCharacterSet(tokens);
    if (set !== undefined && attributes.some((attribute) => attribute.startsWith("charset "))) tokens.fail();
    if (set !== undefined) attributes.push(`charset ${set}`);
    else if (tokens.takeKeyword("binary")) attributes.push("binary collation");
    else return attributes;
  }
}

/** `CHARACTER SET x`, `CHARSET x`, `ASCII`, `UNICODE` or `BYTE`; the name in lower case. */
export function parseCharacterSet(tokens: TokenStream): string | undefined {
  if (tokens.takeKeyword("ascii")) return "latin1";
  if (tokens.takeKeyword("unicode")) return "ucs2";
  if (tokens.takeKeyword("byte")) return "binary";
  if (!tokens.takeKeyword("charset") && !takeCharacterSetWords(tokens)) return undefined;
  return parseCharacterSetName(tokens);
}

function takeCharacterSetWords(tokens: TokenStream): boolean {
  return tokens.takeKeywords("character", "set") || tokens.takeKeywords("char", "set");
}

/** A character set or collation by name. */
export function parseCharacterSetName(tokens: TokenStream): string {
  const { kind } = tokens.token;
  if (kind !== "word" && kind !== "quoted" && kind !== "string") tokens.fail();
  return tokens.advance().value.toLowerCase();
}

/** Types that CAST and CONVERT take (manual 14.10), with MariaDB's. */
const castTypes: ReadonlyMap<string, TypeSyntax> = new Map<string, TypeSyntax>([
  ["binary", other("varbinary", "length")],
  ["char", text("varchar")],
  ["character", text("varchar")],
  ["nchar", text("varchar")],
  ["varchar", text("varchar")],
  ["signed", other("signed")],
  ["unsigned", other("unsigned")],
  ["int", other("signed")],
  ["integer", other("signed")],
  ["date", other("date")],
  ["time", other("time", "length")],
  ["datetime", other("datetime", "length")],
  ["decimal", other("decimal", "precision")],
  ["dec", other("decimal", "precision")],
  ["numeric", other("decimal", "precision")],
  ["json", other("json")],
  ["real", other("double")],
  ["double", other("double", "precision")],
  ["float", other("float", "length")],
  ["year", other("year")],
  ["vector", other("vector", "length")],
  ["inet4", other("inet4")],
  ["inet6", other("inet6")],
  ["uuid", other("uuid")],
  ..."geometry point linestring polygon multipoint multilinestring multipolygon geometrycollection geomcollection"
    .split(" ")
    .map((name): [string, TypeSyntax] => [name, other(name === "geomcollection" ? "geometrycollection" : name)]),
]);

/** The type of a CAST; `ARRAY` behind it is for indexes only. */
export function parseCastType(tokens: TokenStream): TypeName {
  const { start, kind, value } = tokens.token;
  const syntax = kind === "word" ? castTypes.get(value) : undefined;
  if (!syntax) tokens.fail();
  tokens.advance();
  if (syntax.name === "signed" || syntax.name === "unsigned") tokens.takeKeyword("integer", "int");
  if (value === "double") tokens.takeKeyword("precision");
  const modifiers = parseModifiers(tokens, syntax);
  const attributes = parseTypeAttributes(tokens, syntax.family);
  const isArray = tokens.takeKeyword("array") !== undefined;
  return {
    kind: "type_name",
    name: syntax.name,
    modifiers,
    dimensions: isArray ? 1 : 0,
    setOf: false,
    percentType: false,
    ...(attributes.length > 0 && { attributes }),
    start,
    end: tokens.previousEnd,
  };
}
