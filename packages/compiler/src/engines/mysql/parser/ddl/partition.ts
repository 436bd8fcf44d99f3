import { parseExpression } from "../expression/expression.ts";
import { integerLiteral } from "../expression/literals.ts";
import { parseName, parseNameOrString, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { takeTableOption } from "./table-options.ts";

/** `PARTITION BY …` or nothing (manual 15.1.20, partition options). */
export function skipPartitioning(tokens: TokenStream): boolean {
  if (!tokens.takeKeywords("partition", "by")) return false;
  const form = skipMethod(tokens);
  if (tokens.takeKeyword("partitions")) integerLiteral(tokens);
  const subpartitions = tokens.takeKeywords("subpartition", "by");
  if (subpartitions) {
    const method = skipMethod(tokens);
    if (method !== "hash" && method !== "key") tokens.fail();
    if (tokens.takeKeyword("subpartitions")) integerLiteral(tokens);
  }
  if (tokens.atSymbol("(")) skipPartitionDefinitions(tokens, form);
  return true;
}

type Method = "hash" | "key" | "range" | "list" | "range columns" | "list columns" | "system_time";

function skipMethod(tokens: TokenStream): Method {
  tokens.takeKeyword("linear");
  const word = tokens.expectKeyword("hash", "key", "range", "list", "system_time").value;
  switch (word) {
    case "key":
      skipKeyMethod(tokens);
      return "key";
    case "hash":
      skipExpression(tokens);
      return "hash";
    case "system_time":
      while (!tokens.atEnd() && !tokens.atSymbol("(") && !tokens.atKeyword("partitions")) tokens.advance();
      return "system_time";
  }
  const columns = tokens.takeKeyword("columns", "fields");
  if (columns) parseParenthesizedList(tokens, parseName);
  else skipExpression(tokens);
  if (word === "range") return columns ? "range columns" : "range";
  return columns ? "list columns" : "list";
}

function skipKeyMethod(tokens: TokenStream): void {
  if (tokens.takeKeyword("algorithm")) {
    tokens.expectSymbol("=");
    integerLiteral(tokens);
  }
  if (tokens.takeSymbol("(")) {
    if (!tokens.atSymbol(")"))
      do parseName(tokens);
      while (tokens.takeSymbol(","));
    tokens.expectSymbol(")");
  }
}

function skipExpression(tokens: TokenStream): void {
  tokens.expectSymbol("(");
  skipBitExpression(tokens);
  tokens.expectSymbol(")");
}

/** A partition's bound and function are arithmetic: no comparisons and no logic on the outer level. */
function skipBitExpression(tokens: TokenStream): void {
  const expression = parseExpression(tokens);
  switch (expression.kind) {
    case "not":
    case "logical":
    case "is_test":
    case "in_list":
    case "in_query":
    case "between":
      tokens.failAt("a partition needs an arithmetic expression", expression.start, expression.end);
  }
}

/** `(PARTITION p …, …)`. */
export function skipPartitionDefinitions(tokens: TokenStream, method?: Method): void {
  tokens.expectSymbol("(");
  do skipPartition(tokens, method);
  while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
}

function skipPartition(tokens: TokenStream, method: Method | undefined): void {
  tokens.expectKeyword("partition");
  parseName(tokens);
  skipValues(tokens, method);
  while (takeTableOption(tokens) || takeNodegroup(tokens));
  if (!tokens.takeSymbol("(")) return;
  do {
    tokens.expectKeyword("subpartition");
    parseNameOrString(tokens);
    while (takeTableOption(tokens) || takeNodegroup(tokens));
  } while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
}

function takeNodegroup(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("nodegroup")) return false;
  tokens.takeSymbol("=");
  integerLiteral(tokens);
  return true;
}

function skipValues(tokens: TokenStream, method: Method | undefined): void {
  if (tokens.takeKeyword("history", "current", "default")) return;
  if (!tokens.takeKeyword("values")) return;
  if (tokens.takeKeyword("in")) {
    tokens.expectSymbol("(");
    const forms = new Set<string>();
    do forms.add(skipListValue(tokens));
    while (tokens.takeSymbol(","));
    if (method === "list" && forms.has("row")) tokens.fail();
    tokens.expectSymbol(")");
    return;
  }
  tokens.expectKeywords("less", "than");
  if (tokens.takeKeyword("maxvalue")) return;
  tokens.expectSymbol("(");
  do skipBound(tokens);
  while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
}

/** A value of a list, or several in parentheses for several columns. */
function skipListValue(tokens: TokenStream): "row" | "value" {
  if (tokens.atKeyword("maxvalue")) tokens.fail();
  if (tokens.takeKeyword("default")) return "value";
  const expression = parseExpression(tokens);
  return expression.kind === "row" ? "row" : "value";
}

function skipBound(tokens: TokenStream): void {
  if (!tokens.takeKeyword("maxvalue")) skipBitExpression(tokens);
}

/** `p0, p1` or `ALL`. */
export function skipPartitionNames(tokens: TokenStream): void {
  if (tokens.takeKeyword("all")) return;
  do parseName(tokens);
  while (tokens.takeSymbol(","));
}
