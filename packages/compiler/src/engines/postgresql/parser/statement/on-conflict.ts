import type { ConflictTarget, OnConflict } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseParenthesizedList } from "../names.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSet } from "./assignments.ts";
import { parseIndexElement } from "./index-element.ts";

/** `ON CONFLICT …` or nothing. */
export function parseOnConflict(tokens: TokenStream): OnConflict[] {
  const keyword = tokens.takeKeyword("on");
  if (!keyword) return [];
  tokens.expectKeyword("conflict");
  const target = parseTarget(tokens);
  tokens.expectKeyword("do");
  const updates = tokens.expectKeyword("nothing", "update").value === "update";
  const assignments = updates ? parseSet(tokens) : [];
  const where = updates ? parseWhere(tokens) : undefined;
  return [
    {
      kind: "on_conflict",
      ...(target && { target }),
      action: updates ? "update" : "nothing",
      assignments,
      ...(where && { where }),
      start: keyword.start,
      end: tokens.previousEnd,
    },
  ];
}

function parseTarget(tokens: TokenStream): ConflictTarget | undefined {
  const { start } = tokens.token;
  if (tokens.takeKeyword("on")) {
    tokens.expectKeyword("constraint");
    const constraint = parseColumnName(tokens);
    return { kind: "conflict_target", constraint, elements: [], start, end: tokens.previousEnd };
  }
  if (!tokens.atSymbol("(")) return undefined;
  const elements = parseParenthesizedList(tokens, parseIndexElement);
  const where = parseWhere(tokens);
  return { kind: "conflict_target", elements, ...(where && { where }), start, end: tokens.previousEnd };
}
