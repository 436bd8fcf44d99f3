import type { ColumnDefinitionItem, Opaque } from "../../../../syntax/ast/index.ts";
import { plainTypeName } from "../../../../syntax/parser/type-names.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { opaque, skipRest } from "./opaque.ts";

/** What SHOW can list, by the words behind it (manual 15.7.7); MariaDB's are among them. */
const subjects = [
  "databases|schemas|triggers|events|plugins|privileges|processlist|engines|collation|charset|warnings|errors|profiles|open tables",
  "character set|storage engines|table types|table status|binary logs|master logs|master status|slave hosts|replicas|slave status",
  "all slaves status|explain for|explain format|analyze for|authors|contributors|parse_tree|binary log status|binlog status",
  "replica status|binlog events|relaylog events|function status|function code|procedure status|procedure code|package status",
  "package body|package code|engine|grants|profile|create|columns|fields|index|indexes|keys|tables|variables|status|extended columns",
  "extended fields|extended index|extended indexes|extended keys|full tables|full columns|full fields|full processlist",
  "extended full columns|extended full fields|global variables|global status|session variables|session status|local variables",
  "local status|count|plugins soname|all replicas status|locales|user_statistics|client_statistics|index_statistics",
  "table_statistics|wsrep_membership|wsrep_status|query_response_time",
]
  .join("|")
  .split("|")
  .map((words) => words.split(" "));

export function parseShow(tokens: TokenStream): Opaque {
  const { start } = tokens.advance();
  const subject = longestSubject(tokens);
  if (!subject) tokens.fail();
  for (const _ of subject) tokens.advance();
  switch (subject.at(-1)) {
    case "columns":
    case "fields":
    case "index":
    case "indexes":
    case "keys":
      tokens.expectKeyword("from", "in");
      parseTableName(tokens);
      return finishListing(tokens, start);
    case "tables":
    case "variables":
    case "databases":
    case "schemas":
      return finishListing(tokens, start);
  }
  const statement = skipRest(tokens, `show ${subject.join(" ")}`, start);
  return subject[0] === "warnings" ? { ...statement, columns: warningColumns(start) } : statement;
}

/** What SHOW WARNINGS answers with (manual 15.7.7.43). */
function warningColumns(place: number): ColumnDefinitionItem[] {
  const at = { start: place, end: place };
  return [
    ["level", "text"],
    ["code", "int"],
    ["message", "text"],
  ].map(([name = "", word = ""]) => ({
    kind: "column_definition_item",
    name: { kind: "identifier", name, quoted: false, ...at },
    type: plainTypeName(word, at),
    ...at,
  }));
}

function longestSubject(tokens: TokenStream): readonly string[] | undefined {
  let longest: readonly string[] | undefined;
  for (const subject of subjects) {
    if (tokens.atKeywords(...subject) && subject.length > (longest?.length ?? 0)) longest = subject;
  }
  return longest;
}

/** `[FROM schema] [LIKE 'pattern' | WHERE condition]`. */
function finishListing(tokens: TokenStream, start: number): Opaque {
  if (tokens.takeKeyword("from", "in")) {
    if (!isName(tokens.token)) tokens.fail();
    tokens.advance();
  }
  if (tokens.takeKeyword("like")) {
    if (tokens.token.kind !== "string") tokens.fail();
    tokens.advance();
  } else if (tokens.takeKeyword("where")) parseExpression(tokens);
  return opaque(tokens, "show", start);
}
