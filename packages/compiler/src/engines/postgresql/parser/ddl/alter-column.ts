import type { AlterTableAction, Identifier } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { integerLiteral } from "../expression/literals.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseCollation } from "./collation.ts";
import { parseGeneration } from "./column-constraints.ts";
import { parseNameOrDefault } from "./column-definition.ts";
import { parseForeignOptionChanges, parseStorageParameters } from "./definition-list.ts";
import { takeIfExists } from "./relation-name.ts";
import { parseIdentityOptions, parseRestart, takeSequenceOption } from "./sequence-options.ts";
import { parseSignedInteger } from "./signed-number.ts";

/** `[COLUMN] name action`, behind ALTER, whose place is `start`. */
export function parseAlterColumn(tokens: TokenStream, start: number): AlterTableAction {
  tokens.takeKeyword("column");
  if (tokens.token.kind === "integer") return parseNumberedColumn(tokens, start);
  const column = parseColumnName(tokens);
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "type":
      return parseType(tokens, start, column);
    case "drop":
      return parseDrop(tokens, start, column);
    case "add":
      return parseAddIdentity(tokens, start, column);
    case "set":
      return parseSet(tokens, start, column);
    default:
      parseOther(tokens);
      return other(tokens, start);
  }
}

function other(tokens: TokenStream, start: number): AlterTableAction {
  return { kind: "other_action", start, end: tokens.previousEnd };
}

/** `ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 100`. */
function parseNumberedColumn(tokens: TokenStream, start: number): AlterTableAction {
  integerLiteral(tokens);
  tokens.expectKeywords("set", "statistics");
  parseStatistics(tokens);
  return other(tokens, start);
}

function parseStatistics(tokens: TokenStream): void {
  if (!tokens.takeKeyword("default")) parseSignedInteger(tokens);
}

/** `TYPE type [COLLATE c] [USING expression]`. */
function parseType(tokens: TokenStream, start: number, column: Identifier): AlterTableAction {
  tokens.expectKeyword("type");
  const type = parseTypeName(tokens);
  parseCollation(tokens);
  const using = tokens.takeKeyword("using") ? parseExpression(tokens) : undefined;
  const end = tokens.previousEnd;
  return { kind: "alter_column_type", start, end, column, type, ...(using && { using }) };
}

function parseDrop(tokens: TokenStream, start: number, column: Identifier): AlterTableAction {
  tokens.expectKeyword("drop");
  const word = tokens.expectKeyword("default", "expression", "identity", "not").value;
  if (word === "not") tokens.expectKeyword("null");
  else if (word !== "default") takeIfExists(tokens);
  const end = tokens.previousEnd;
  switch (word) {
    case "not":
      return { kind: "drop_not_null", start, end, column };
    case "default":
      return { kind: "drop_default", start, end, column };
    case "identity":
      return { kind: "drop_identity", start, end, column };
    default:
      return { kind: "drop_expression", start, end, column };
  }
}

function parseAddIdentity(tokens: TokenStream, start: number, column: Identifier): AlterTableAction {
  tokens.expectKeywords("add", "generated");
  const generation = parseGeneration(tokens);
  tokens.expectKeywords("as", "identity");
  parseIdentityOptions(tokens);
  return { kind: "add_identity", start, end: tokens.previousEnd, column, generation };
}

function parseSet(tokens: TokenStream, start: number, column: Identifier): AlterTableAction {
  if (tokens.takeKeywords("set", "not")) {
    tokens.expectKeyword("null");
    return { kind: "set_not_null", start, end: tokens.previousEnd, column };
  }
  if (tokens.takeKeywords("set", "default")) {
    const expression = parseExpression(tokens);
    return { kind: "set_default", start, end: tokens.previousEnd, column, expression };
  }
  if (tokens.takeKeywords("set", "data")) return parseType(tokens, start, column);
  if (atIdentityChange(tokens)) parseIdentityChanges(tokens);
  else {
    tokens.advance();
    parseSetProperty(tokens);
  }
  return other(tokens, start);
}

function parseSetProperty(tokens: TokenStream): void {
  const word = tokens.takeKeyword("compression", "expression", "statistics", "storage")?.value;
  if (word === undefined) parseStorageParameters(tokens);
  else if (word === "statistics") parseStatistics(tokens);
  else if (word === "expression") parseGeneratingExpression(tokens);
  else parseNameOrDefault(tokens);
}

/** `AS (expression)`. */
function parseGeneratingExpression(tokens: TokenStream): void {
  tokens.expectKeyword("as");
  tokens.expectSymbol("(");
  parseExpression(tokens);
  tokens.expectSymbol(")");
}

function parseOther(tokens: TokenStream): void {
  if (tokens.takeKeyword("reset")) parseStorageParameters(tokens);
  else if (tokens.atKeyword("options")) parseForeignOptionChanges(tokens);
  else if (tokens.atKeyword("restart")) parseIdentityChanges(tokens);
  else tokens.fail();
}

const propertiesBehindSet = ["compression", "data", "default", "expression", "not", "statistics", "storage"];

/** `SET GENERATED …` or SET with an option of a sequence. */
function atIdentityChange(tokens: TokenStream): boolean {
  return tokens.peek().kind === "word" && !tokens.peekKeyword(1, ...propertiesBehindSet);
}

/** `{ RESTART [[WITH] n] | SET option | SET GENERATED … } …`. */
function parseIdentityChanges(tokens: TokenStream): void {
  while (tokens.atKeyword("restart", "set")) {
    if (tokens.advance().value === "restart") parseRestart(tokens);
    else if (tokens.takeKeyword("generated")) parseGeneration(tokens);
    else parseSequenceChange(tokens);
  }
}

/** An option of the sequence behind an identity column; those that say whose sequence it is cannot be changed here. */
function parseSequenceChange(tokens: TokenStream): void {
  const { start, end, value } = tokens.token;
  if (!takeSequenceOption(tokens)) tokens.fail();
  const refused = value === "owned" ? "owned_by" : value;
  if (refused === "as" || refused === "owned_by" || refused === "restart") {
    tokens.failAt(`sequence option "${refused}" not supported here`, start, end);
  }
}
