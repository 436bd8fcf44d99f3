import type { Alias, Insert, TableReference, WithClause } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseQualifiedName } from "../names.ts";
import { atParenthesizedQueryStart, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTargetList } from "./assignments.ts";
import { parseOnConflict } from "./on-conflict.ts";
import { parseReturning } from "./returning.ts";

/** INSERT whose WITH, if it has one, is read already. */
export function parseInsert(tokens: TokenStream, start: number, withClause: WithClause | undefined): Insert {
  tokens.expectKeywords("insert", "into");
  const table = parseTable(tokens);
  const content = parseContent(tokens);
  const onConflict = parseOnConflict(tokens);
  const returning = parseReturning(tokens);
  return {
    kind: "insert",
    ...(withClause && { with: withClause }),
    verb: "insert",
    table,
    ...content,
    onConflict,
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}

function parseTable(tokens: TokenStream): TableReference {
  const name = parseQualifiedName(tokens);
  const alias = parseInsertAlias(tokens);
  return {
    kind: "table_reference",
    name,
    only: false,
    ...(alias && { alias }),
    start: name.start,
    end: tokens.previousEnd,
  };
}

/** The alias of INSERT needs AS. */
function parseInsertAlias(tokens: TokenStream): Alias | undefined {
  const keyword = tokens.takeKeyword("as");
  if (!keyword) return undefined;
  const name = parseColumnName(tokens);
  return { kind: "alias", name, columns: [], start: keyword.start, end: tokens.previousEnd };
}

function parseContent(tokens: TokenStream): Pick<Insert, "columns" | "overriding" | "source"> {
  if (tokens.takeKeyword("default")) {
    tokens.expectKeyword("values");
    return { columns: [] };
  }
  const hasColumns = tokens.atSymbol("(") && !atParenthesizedQueryStart(tokens);
  const columns = hasColumns ? parseTargetList(tokens) : [];
  const overriding = parseOverriding(tokens);
  return { columns, ...(overriding && { overriding }), source: parseQuery(tokens) };
}

/** `OVERRIDING SYSTEM VALUE`, `OVERRIDING USER VALUE` or nothing. */
export function parseOverriding(tokens: TokenStream): Insert["overriding"] {
  if (!tokens.takeKeyword("overriding")) return undefined;
  const word = tokens.expectKeyword("system", "user").value;
  tokens.expectKeyword("value");
  return word === "system" ? "system" : "user";
}
