import type { TypeName } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { stringLiteral } from "../expression/literals.ts";
import { keywordCategory } from "../keywords.ts";
import { isLabel, parseLabel, parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFunctionTypeName } from "../type-name.ts";
import { parseOperatorName } from "./operator-name.ts";
import { atSignedNumber, parseSignedNumber } from "./signed-number.ts";

/** `name = value` of a parenthesised definition; `type` is present when the value reads as a type or another object's name. */
export interface DefinitionElement {
  readonly name: string;
  readonly type?: TypeName;
}

/** `( name [= value], … )` as of CREATE TYPE and CREATE AGGREGATE; `isName` may narrow what a name is. */
export function parseDefinitionList(
  tokens: TokenStream,
  isName: (token: Token) => boolean = isLabel,
): DefinitionElement[] {
  return parseParenthesizedList(tokens, (inner) => {
    const name = isName(inner.token) ? parseLabel(inner).name : inner.fail();
    const type = inner.takeSymbol("=") ? parseDefinitionValue(inner) : undefined;
    return { name, ...(type && { type }) };
  });
}

/** A type, word, operator, number or string behind `=`. */
function parseDefinitionValue(tokens: TokenStream): TypeName | undefined {
  const { token } = tokens;
  if (token.kind === "string") tokens.advance();
  else if (atSignedNumber(tokens)) parseSignedNumber(tokens);
  else if (token.kind === "symbol") parseOperatorName(tokens);
  else if (tokens.atKeyword("operator") && tokens.peekSymbol(1, "(")) parseOperatorName(tokens);
  else if (token.kind === "word" && isBareValue(token.value)) tokens.advance();
  else return parseFunctionTypeName(tokens);
  return undefined;
}

function isBareValue(word: string): boolean {
  return word === "none" || keywordCategory(word) === "reserved";
}

/** `WITH ( [namespace.]name [= value], … )`, of tables, views and indexes; the word WITH is read already. */
export function parseStorageParameters(tokens: TokenStream): void {
  parseParenthesizedList(tokens, (inner) => {
    parseLabel(inner);
    if (inner.takeSymbol(".")) parseLabel(inner);
    if (inner.takeSymbol("=")) parseDefinitionValue(inner);
  });
}

/** `OPTIONS ( name 'value', … )` of foreign objects. */
export function parseForeignOptions(tokens: TokenStream): void {
  tokens.expectKeyword("options");
  parseParenthesizedList(tokens, parseForeignOption);
}

function parseForeignOption(tokens: TokenStream): void {
  parseLabel(tokens);
  stringLiteral(tokens);
}

/** `OPTIONS ( [ADD | SET | DROP] name ['value'], … )`. */
export function parseForeignOptionChanges(tokens: TokenStream): void {
  tokens.expectKeyword("options");
  tokens.expectSymbol("(");
  parseList(tokens, (inner) => {
    const isLabelItself = inner.peek().kind === "string";
    if (isLabelItself) return parseForeignOption(inner);
    if (inner.takeKeyword("drop")) parseLabel(inner);
    else {
      inner.expectKeyword("add", "set");
      parseForeignOption(inner);
    }
  });
  tokens.expectSymbol(")");
}
