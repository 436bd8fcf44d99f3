import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseCase } from "../../../../syntax/parser/case.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseArray } from "./array.ts";
import { parseExpression } from "./expression.ts";
import { parseIndirection } from "./indirection.ts";
import { parseJsonArrayAggregate, parseJsonObjectAggregate } from "./json-aggregates.ts";
import { parseJsonArray, parseJsonConstructor, parseJsonObject } from "./json-constructors.ts";
import { parseJsonQueryFunction } from "./json-queries.ts";
import { literal } from "./literals.ts";
import { atMacro, parseMacro } from "./macro-call.ts";
import { parseNamed } from "./named.ts";
import { parseParenthesizedOperand } from "./parenthesized.ts";
import { parseExplicitRow } from "./row.ts";
import * as special from "./special-functions.ts";
import { parseIntervalLiteral, parseTypedLiteral } from "./typed-literals.ts";
import { parseValueFunction } from "./value-functions.ts";
import { parseXmlFunction } from "./xml-functions.ts";

type ParseKeyword = (tokens: TokenStream) => Expression | undefined;

/** Operands that begin with a keyword. A reader returns undefined where the keyword is a mere name. */
const keywordOperands: ReadonlyMap<string, ParseKeyword> = new Map<string, ParseKeyword>([
  ["null", (tokens) => literal("null", tokens.advance(), "")],
  ["true", (tokens) => literal("boolean", tokens.advance())],
  ["false", (tokens) => literal("boolean", tokens.advance())],
  ["default", parseDefault],
  ["case", (tokens) => parseCase(tokens, parseExpression)],
  ["array", parseArray],
  ["exists", special.parseExists],
  ["row", parseExplicitRow],
  ["cast", special.parseCast],
  ["coalesce", special.parseCoalesce],
  ["nullif", special.parseNullIf],
  ["greatest", special.parseExtremum],
  ["least", special.parseExtremum],
  ["grouping", special.parseGrouping],
  ["extract", special.parseExtract],
  ["overlay", special.parseOverlay],
  ["position", special.parsePosition],
  ["substring", special.parseSubstring],
  ["trim", special.parseTrim],
  ["treat", special.parseTreat],
  ["normalize", special.parseNormalize],
  ["collation", special.parseCollationFor],
  ["interval", parseIntervalLiteral],
  ["json", parseJsonConstructor],
  ["json_scalar", parseJsonConstructor],
  ["json_serialize", parseJsonConstructor],
  ["json_object", parseJsonObject],
  ["json_array", parseJsonArray],
  ["json_objectagg", parseJsonObjectAggregate],
  ["json_arrayagg", parseJsonArrayAggregate],
  ["json_query", parseJsonQueryFunction],
  ["json_value", parseJsonQueryFunction],
  ["json_exists", parseJsonQueryFunction],
  ["merge_action", special.parseMergeAction],
  ...words("xmlconcat xmlelement xmlexists xmlforest xmlparse xmlpi xmlroot xmlserialize", parseXmlFunction),
  ...words(
    "current_date current_time current_timestamp localtime localtimestamp current_role current_user " +
      "session_user system_user user current_catalog current_schema",
    parseValueFunction,
  ),
  ...words(
    "int integer smallint bigint real float decimal dec numeric boolean bit character char nchar varchar national time timestamp double",
    parseTypedLiteral,
  ),
]);

function words(list: string, parse: ParseKeyword): [string, ParseKeyword][] {
  return list.split(" ").map((word) => [word, parse]);
}

/** An operand of operators: a constant, name, call, sub-query, constructor or macro. */
export function parsePrimary(tokens: TokenStream): Expression {
  const { token } = tokens;
  switch (token.kind) {
    case "word":
      return parseWord(tokens);
    case "quoted":
      return parseNamed(tokens);
    case "string":
    case "integer":
    case "float":
    case "bit":
    case "hex":
      return literal(token.kind, tokens.advance());
    case "parameter":
    case "macro":
      return parseParameter(tokens);
  }
  return tokens.atSymbol("(") ? parseParenthesizedOperand(tokens) : tokens.fail();
}

function parseWord(tokens: TokenStream): Expression {
  const parseKeyword = keywordOperands.get(tokens.token.value);
  const found = parseKeyword?.(tokens);
  if (found) return found;
  return atMacro(tokens) ? parseMacro(tokens) : parseNamed(tokens);
}

function parseParameter(tokens: TokenStream): Expression {
  const { kind, value, start, end } = tokens.advance();
  return parseIndirection(
    tokens,
    start,
    kind === "macro"
      ? { kind: "parameter", form: "at", name: value, start, end }
      : { kind: "parameter", form: "native", number: Number(value), start, end },
  );
}

function parseDefault(tokens: TokenStream): Expression {
  const { start, end } = tokens.advance();
  return { kind: "default", start, end };
}
