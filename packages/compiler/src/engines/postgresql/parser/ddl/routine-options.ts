import { stringLiteral } from "../expression/literals.ts";
import { parseColumnName, parseList, parseNonReservedWord, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseConfigurationSetting, parseResetSetting } from "./configuration-setting.ts";
import { parseSignedNumber } from "./signed-number.ts";

/** What the options of a routine say about its calls. */
export interface RoutineProperties {
  strict: boolean;
  window: boolean;
}

/** Reads options that CREATE FUNCTION may have, in any order. */
export function parseCreationOptions(tokens: TokenStream): Readonly<RoutineProperties> {
  const properties: RoutineProperties = { strict: false, window: false };
  while (takeCreationOption(tokens, properties) || takeRoutineOption(tokens, properties));
  return properties;
}

/** Reads options that ALTER FUNCTION may have: at least one. */
export function parseAlterationOptions(tokens: TokenStream): void {
  const properties: RoutineProperties = { strict: false, window: false };
  if (!takeRoutineOption(tokens, properties)) tokens.fail();
  while (takeRoutineOption(tokens, properties));
  tokens.takeKeyword("restrict");
}

function takeCreationOption(tokens: TokenStream, properties: RoutineProperties): boolean {
  const word = tokens.takeKeyword("as", "language", "transform", "window");
  switch (word?.value) {
    case "as":
      stringLiteral(tokens);
      if (tokens.takeSymbol(",")) stringLiteral(tokens);
      return true;
    case "language":
      if (tokens.token.kind === "string") tokens.advance();
      else parseNonReservedWord(tokens);
      return true;
    case "transform":
      parseList(tokens, (inner) => {
        inner.expectKeywords("for", "type");
        parseTypeName(inner);
      });
      return true;
    case "window":
      properties.window = true;
      return true;
    default:
      return false;
  }
}

const optionWords = [
  "called",
  "cost",
  "external",
  "immutable",
  "leakproof",
  "not",
  "parallel",
  "reset",
  "returns",
  "rows",
  "security",
  "set",
  "stable",
  "strict",
  "support",
  "volatile",
];

function takeRoutineOption(tokens: TokenStream, properties: RoutineProperties): boolean {
  const word = tokens.takeKeyword(...optionWords);
  if (!word) return false;
  if (word.value === "strict") properties.strict = true;
  if (word.value === "called") properties.strict = false;
  if (word.value === "returns") {
    tokens.expectKeyword("null");
    properties.strict = true;
  }
  optionRests[word.value]?.(tokens);
  return true;
}

/** What follows the first word of an option, for those that have more than one. */
const optionRests: Readonly<Record<string, (tokens: TokenStream) => void>> = {
  called: (tokens) => tokens.expectKeywords("on", "null", "input"),
  cost: parseSignedNumber,
  external(tokens) {
    tokens.expectKeyword("security");
    tokens.expectKeyword("definer", "invoker");
  },
  not: (tokens) => void tokens.expectKeyword("leakproof"),
  parallel: (tokens) => void parseColumnName(tokens),
  reset: (tokens) => void parseResetSetting(tokens),
  returns: (tokens) => tokens.expectKeywords("on", "null", "input"),
  rows: parseSignedNumber,
  security: (tokens) => void tokens.expectKeyword("definer", "invoker"),
  set: (tokens) => void parseConfigurationSetting(tokens),
  support: (tokens) => void parseQualifiedName(tokens),
};
