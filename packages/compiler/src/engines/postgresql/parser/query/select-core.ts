import type { Distinct, Expression, FromItem, QualifiedName, SelectCore } from "../../../../syntax/ast/index.ts";
import { parseSelectCore as parseSelect, type SelectRules } from "../../../../syntax/parser/select-core.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseParenthesizedList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFromItem } from "./from-item.ts";
import { parseGroupBy } from "./group-by.ts";
import { parseTargets } from "./targets.ts";
import { parseNamedWindows } from "./windows.ts";

const rules: SelectRules = {
  parseDistinct,
  parseTargets: (tokens, distinct) => (atEndOfTargets(tokens) && !distinct ? [] : parseTargets(tokens)),
  parseInto,
  parseFrom: (tokens) => parseFrom(tokens),
  parseGroupBy: (tokens) => parseGroupBy(tokens),
  parseNamedWindows: (tokens) => parseNamedWindows(tokens),
  parseExpression: (tokens) => parseExpression(tokens),
};

export function parseSelectCore(tokens: TokenStream): SelectCore {
  return parseSelect(tokens, rules);
}

function parseDistinct(tokens: TokenStream): Distinct | undefined {
  if (tokens.takeKeyword("all")) return undefined;
  const keyword = tokens.takeKeyword("distinct");
  if (!keyword) return undefined;
  const on = tokens.takeKeyword("on") ? parseParenthesizedList(tokens, parseExpression) : [];
  return { kind: "distinct", on, start: keyword.start, end: tokens.previousEnd };
}

const wordsBehindTargets =
  "into from where group having window union intersect except order limit offset fetch for with on returning".split(
    " ",
  );

/** The select list may be empty. */
function atEndOfTargets(tokens: TokenStream): boolean {
  return tokens.atEnd() || tokens.atSymbol(")") || tokens.atKeyword(...wordsBehindTargets);
}

function parseInto(tokens: TokenStream): QualifiedName | undefined {
  if (!tokens.takeKeyword("into")) return undefined;
  if (tokens.atKeyword("local", "global") && tokens.peekKeyword(1, "temp", "temporary")) tokens.advance();
  if (!isTableName(tokens)) tokens.takeKeyword("temp", "temporary", "unlogged");
  tokens.takeKeyword("table");
  return parseQualifiedName(tokens);
}

/** TEMP and UNLOGGED may themselves be the table's name. */
function isTableName(tokens: TokenStream): boolean {
  const next = tokens.peek();
  return next.kind !== "quoted" && (next.kind !== "word" || tokens.peekKeyword(1, ...wordsBehindTargets));
}

/** `FROM item, …` or nothing. */
export function parseFrom(tokens: TokenStream, keyword = "from"): FromItem[] {
  return tokens.takeKeyword(keyword) ? parseList(tokens, parseFromItem) : [];
}

/** `WHERE condition` or nothing. */
export function parseWhere(tokens: TokenStream): Expression | undefined {
  return tokens.takeKeyword("where") ? parseExpression(tokens) : undefined;
}
