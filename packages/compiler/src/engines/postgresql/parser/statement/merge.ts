import type { Merge, MergeBranch, WithClause } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseParenthesizedList } from "../names.ts";
import { parseFromItem } from "../query/from-item.ts";
import { parseTargetTable } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSet, parseTargetList } from "./assignments.ts";
import { parseOverriding } from "./insert.ts";
import { parseReturning } from "./returning.ts";

/** MERGE whose WITH, if it has one, is read already. */
export function parseMerge(tokens: TokenStream, start: number, withClause: WithClause | undefined): Merge {
  tokens.expectKeywords("merge", "into");
  const table = parseTargetTable(tokens);
  tokens.expectKeyword("using");
  const source = parseFromItem(tokens);
  tokens.expectKeyword("on");
  const on = parseExpression(tokens);
  const branches = [parseBranch(tokens)];
  while (tokens.atKeyword("when")) branches.push(parseBranch(tokens));
  const returning = parseReturning(tokens);
  return {
    kind: "merge",
    ...(withClause && { with: withClause }),
    table,
    source,
    on,
    branches,
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}

type Action = Pick<MergeBranch, "action" | "assignments" | "columns" | "overriding" | "values">;

function parseBranch(tokens: TokenStream): MergeBranch {
  const { start } = tokens.expectKeyword("when");
  const match = parseMatch(tokens);
  const condition = tokens.takeKeyword("and") ? parseExpression(tokens) : undefined;
  tokens.expectKeyword("then");
  const action = parseAction(tokens, match);
  return {
    kind: "merge_branch",
    match,
    ...(condition && { condition }),
    ...action,
    start,
    end: tokens.previousEnd,
  };
}

function parseMatch(tokens: TokenStream): MergeBranch["match"] {
  if (tokens.takeKeyword("matched")) return "matched";
  tokens.expectKeywords("not", "matched");
  if (!tokens.takeKeyword("by")) return "not_matched";
  return tokens.expectKeyword("source", "target").value === "source" ? "not_matched_by_source" : "not_matched";
}

function parseAction(tokens: TokenStream, match: MergeBranch["match"]): Action {
  const none = { assignments: [], columns: [] };
  if (tokens.takeKeyword("do")) {
    tokens.expectKeyword("nothing");
    return { action: "nothing", ...none };
  }
  if (match === "not_matched") return parseInsertAction(tokens);
  if (tokens.takeKeyword("delete")) return { action: "delete", ...none };
  tokens.expectKeyword("update");
  return { action: "update", assignments: parseSet(tokens), columns: [] };
}

function parseInsertAction(tokens: TokenStream): Action {
  tokens.expectKeyword("insert");
  if (tokens.takeKeyword("default")) {
    tokens.expectKeyword("values");
    return { action: "insert", assignments: [], columns: [] };
  }
  const columns = tokens.atSymbol("(") ? parseTargetList(tokens) : [];
  const overriding = parseOverriding(tokens);
  tokens.expectKeyword("values");
  const values = parseParenthesizedList(tokens, parseExpression);
  return { action: "insert", assignments: [], columns, ...(overriding && { overriding }), values };
}
