import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { atSignedNumber, parseSignedNumber } from "./signed-number.ts";

/** Takes one option of a sequence, such as `START WITH 5`; false when there is none. Source of the rule: manual, CREATE SEQUENCE. */
export function takeSequenceOption(tokens: TokenStream): boolean {
  const word = tokens.takeKeyword(
    "as",
    "cache",
    "cycle",
    "increment",
    "logged",
    "maxvalue",
    "minvalue",
    "no",
    "owned",
    "restart",
    "sequence",
    "start",
    "unlogged",
  );
  if (!word) return false;
  parseOptionValue(tokens, word.value);
  return true;
}

function parseOptionValue(tokens: TokenStream, option: string): void {
  switch (option) {
    case "as":
      parseTypeName(tokens);
      return;
    case "cache":
    case "maxvalue":
    case "minvalue":
      parseSignedNumber(tokens);
      return;
    case "increment":
      tokens.takeKeyword("by");
      parseSignedNumber(tokens);
      return;
    case "start":
      tokens.takeKeyword("with");
      parseSignedNumber(tokens);
      return;
    case "restart":
      parseRestart(tokens);
      return;
    case "no":
      tokens.expectKeyword("cycle", "maxvalue", "minvalue");
      return;
    case "owned":
      tokens.expectKeyword("by");
      parseQualifiedName(tokens);
      return;
    case "sequence":
      tokens.expectKeyword("name");
      parseQualifiedName(tokens);
      return;
  }
}

/** Behind RESTART: `[WITH] number`, or nothing. */
export function parseRestart(tokens: TokenStream): void {
  if (tokens.takeKeyword("with") || atSignedNumber(tokens)) parseSignedNumber(tokens);
}

/** `( option … )` of an identity column, or nothing. */
export function parseIdentityOptions(tokens: TokenStream): void {
  if (!tokens.takeSymbol("(")) return;
  if (!takeSequenceOption(tokens)) tokens.fail();
  while (takeSequenceOption(tokens));
  tokens.expectSymbol(")");
}
