import type { AssignmentTarget, Insert, WithClause } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAssignmentTarget } from "./assignments.ts";
import { parseOnConflict } from "./on-conflict.ts";
import { parseReturning } from "./returning.ts";
import { parseTargetTable } from "./target-table.ts";

/** INSERT or REPLACE whose WITH, if it has one, is read already. */
export function parseInsert(tokens: TokenStream, start: number, withClause: WithClause | undefined): Insert {
  const verb = parseVerb(tokens);
  tokens.expectKeyword("into");
  const table = parseTargetTable(tokens);
  const columns = tokens.atSymbol("(") ? parseColumns(tokens) : [];
  const source = parseSource(tokens);
  const onConflict = source ? parseOnConflict(tokens) : [];
  const returning = parseReturning(tokens);
  return {
    kind: "insert",
    ...(withClause && { with: withClause }),
    verb,
    table,
    columns,
    ...(source && { source }),
    onConflict,
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}

function parseColumns(tokens: TokenStream): AssignmentTarget[] {
  return parseParenthesizedList(tokens, parseAssignmentTarget);
}

function parseVerb(tokens: TokenStream): Insert["verb"] {
  if (tokens.takeKeyword("replace")) return "replace";
  tokens.expectKeyword("insert");
  const resolution = parseConflictResolution(tokens);
  if (resolution === "replace") return "replace";
  return resolution === "ignore" ? "insert_ignore" : "insert";
}

/** `OR ROLLBACK`, `OR IGNORE` …, or nothing. */
export function parseConflictResolution(tokens: TokenStream): string | undefined {
  if (!tokens.takeKeyword("or")) return undefined;
  return tokens.expectKeyword("rollback", "abort", "fail", "ignore", "replace").value;
}

/** Undefined for DEFAULT VALUES. */
function parseSource(tokens: TokenStream): Insert["source"] {
  if (!tokens.takeKeyword("default")) return parseQuery(tokens);
  tokens.expectKeyword("values");
  return undefined;
}
