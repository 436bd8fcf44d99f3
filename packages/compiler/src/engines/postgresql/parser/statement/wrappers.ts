import type { Call, Statement, Wrapper } from "../../../../syntax/ast/index.ts";
import { parseApplication } from "../expression/function-call.ts";
import {
  isLabel,
  parseColumnName,
  parseNonReservedWord,
  parseParenthesizedList,
  parseQualifiedFunctionName,
} from "../names.ts";
import { atParenthesizedQueryStart, atQueryStart } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseQueryStatement, parseStatement } from "./statement.ts";

/** `EXPLAIN [ANALYZE] [VERBOSE] statement` or `EXPLAIN (option, …) statement`. */
export function parseExplain(tokens: TokenStream): Wrapper {
  const { start } = tokens.expectKeyword("explain");
  if (tokens.atSymbol("(") && !atParenthesizedQueryStart(tokens)) {
    parseParenthesizedList(tokens, skipOption);
  } else {
    tokens.takeKeyword("analyze", "analyse");
    tokens.takeKeyword("verbose");
  }
  const statement = parseExplainable(tokens);
  return { kind: "wrapper", verb: "explain", statement, start, end: tokens.previousEnd };
}

function parseExplainable(tokens: TokenStream): Statement {
  if (tokens.atKeyword("declare", "execute")) return parseStatement(tokens);
  if (!tokens.atKeyword("create", "refresh")) return parseQueryStatement(tokens);
  const { token } = tokens;
  const statement = parseStatement(tokens);
  const explainable = statement.kind === "create_table_as" || token.value === "refresh";
  if (explainable) return statement;
  return tokens.failAt(
    `syntax error at or near "${tokens.text.slice(token.start, token.end)}"`,
    token.start,
    token.end,
  );
}

/** `name [value]`. */
function skipOption(tokens: TokenStream): void {
  if (!tokens.takeKeyword("analyze", "analyse")) parseNonReservedWord(tokens);
  if (tokens.atSymbol(",") || tokens.atSymbol(")")) return;
  const signed = tokens.takeSymbol("-") ?? tokens.takeSymbol("+");
  const { token } = tokens;
  if (token.kind === "integer" || token.kind === "float") tokens.advance();
  else if (!signed && token.kind === "string") tokens.advance();
  else if (!signed && tokens.takeKeyword("true", "false", "on")) return;
  else if (!signed && isLabel(token)) parseNonReservedWord(tokens);
  else tokens.fail();
}

/** `PREPARE name [(type, …)] AS statement`. */
export function parsePrepare(tokens: TokenStream): Wrapper {
  const { start } = tokens.expectKeyword("prepare");
  parseColumnName(tokens);
  if (tokens.atSymbol("(")) parseParenthesizedList(tokens, parseTypeName);
  tokens.expectKeyword("as");
  const statement = parseQueryStatement(tokens);
  return { kind: "wrapper", verb: "prepare", statement, start, end: tokens.previousEnd };
}

/** `DECLARE name [options] CURSOR [WITH | WITHOUT HOLD] FOR query`. */
export function parseDeclareCursor(tokens: TokenStream): Wrapper {
  const { start } = tokens.expectKeyword("declare");
  parseColumnName(tokens);
  skipCursorOptions(tokens);
  tokens.expectKeyword("cursor");
  if (tokens.takeKeyword("with", "without")) tokens.expectKeyword("hold");
  tokens.expectKeyword("for");
  if (!tokens.atSymbol("(") && !atQueryStart(tokens)) tokens.fail();
  const statement = parseQueryStatement(tokens);
  return { kind: "wrapper", verb: "declare_cursor", statement, start, end: tokens.previousEnd };
}

function skipCursorOptions(tokens: TokenStream): void {
  for (;;) {
    if (tokens.takeKeyword("no")) tokens.expectKeyword("scroll");
    else if (!tokens.takeKeyword("scroll", "binary", "insensitive", "asensitive")) return;
  }
}

/** `CALL procedure(…)`. */
export function parseCall(tokens: TokenStream): Call {
  const { start } = tokens.expectKeyword("call");
  const call = parseApplication(tokens, parseQualifiedFunctionName(tokens));
  return { kind: "call", call, start, end: tokens.previousEnd };
}
