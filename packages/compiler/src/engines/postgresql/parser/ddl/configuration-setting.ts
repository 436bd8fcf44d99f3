import { parseExpression } from "../expression/expression.ts";
import { stringLiteral } from "../expression/literals.ts";
import { keywordCategory } from "../keywords.ts";
import { parseColumnName, parseList, parseNonReservedWord } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { atSignedNumber, parseSignedNumber } from "./signed-number.ts";

/** A parameter of the server with what it is set to. */
export interface ConfigurationSetting {
  /** In the form of the catalog; empty for the settings with a syntax of their own, such as TIME ZONE. */
  readonly name: string;
  /** Words and strings of the list; empty for DEFAULT. Absent for FROM CURRENT. */
  readonly values?: readonly string[];
}

/** What follows SET [SESSION | LOCAL]: `name { TO | = } value, …`, `name FROM CURRENT`, `TIME ZONE …`, `SCHEMA '…'` and the like. */
export function parseConfigurationSetting(tokens: TokenStream): ConfigurationSetting {
  const special = parseSpecialSetting(tokens);
  if (special) return special;
  const name = parseSettingName(tokens);
  if (tokens.takeKeywords("from", "current")) return { name };
  if (!tokens.takeKeyword("to")) tokens.expectSymbol("=");
  if (tokens.takeKeyword("default")) return { name, values: [] };
  return { name, values: parseList(tokens, parseValue) };
}

/** What follows RESET: a parameter's name, or words that stand for one; then the name is empty. */
export function parseResetSetting(tokens: TokenStream): ConfigurationSetting {
  const isSpecial =
    tokens.takeKeyword("all") !== undefined ||
    tokens.takeKeywords("time", "zone") ||
    tokens.takeKeywords("transaction", "isolation", "level") ||
    tokens.takeKeywords("session", "authorization");
  return { name: isSpecial ? "" : parseSettingName(tokens), values: [] };
}

function parseSettingName(tokens: TokenStream): string {
  let { name } = parseColumnName(tokens);
  while (tokens.takeSymbol(".")) name += `.${parseColumnName(tokens).name}`;
  return name;
}

function parseValue(tokens: TokenStream): string {
  if (atSignedNumber(tokens)) {
    const { start } = tokens.token;
    parseSignedNumber(tokens);
    return tokens.text.slice(start, tokens.previousEnd);
  }
  if (tokens.token.kind === "string") return tokens.advance().value;
  const word = tokens.takeKeyword("true", "false", "on");
  return word ? word.value : parseNonReservedWord(tokens).name;
}

/** The settings whose name is no parameter's. */
function parseSpecialSetting(tokens: TokenStream): ConfigurationSetting | undefined {
  if (tokens.takeKeywords("time", "zone")) return parseTimeZone(tokens);
  if (tokens.takeKeywords("session", "authorization")) return parseNameOrString(tokens);
  if (tokens.takeKeywords("xml", "option")) {
    tokens.expectKeyword("document", "content");
    return { name: "" };
  }
  if (isAssigned(tokens)) return undefined;
  if (tokens.takeKeyword("schema")) return { name: "search_path", values: [stringLiteral(tokens).value] };
  if (tokens.takeKeyword("role")) return parseNameOrString(tokens);
  if (!tokens.takeKeyword("names")) return undefined;
  if (tokens.token.kind === "string") tokens.advance();
  else tokens.takeKeyword("default");
  return { name: "" };
}

/** The first word is followed by what makes it a parameter's name. */
function isAssigned(tokens: TokenStream): boolean {
  return tokens.peekSymbol(1, "=") || tokens.peekSymbol(1, ".") || tokens.peekKeyword(1, "to", "from");
}

function parseNameOrString(tokens: TokenStream): ConfigurationSetting {
  if (tokens.token.kind === "string" || tokens.atKeyword("default")) tokens.advance();
  else parseNonReservedWord(tokens);
  return { name: "" };
}

/** A name, string, number, interval or one of the words for the default. */
function parseTimeZone(tokens: TokenStream): ConfigurationSetting {
  const isWord = tokens.token.kind === "word" && keywordCategory(tokens.token.value) === undefined;
  if (isWord || tokens.atKeyword("default", "local")) tokens.advance();
  else if (tokens.token.kind === "quoted") tokens.advance();
  else if (atSignedNumber(tokens)) parseSignedNumber(tokens);
  else parseExpression(tokens);
  return { name: "" };
}
