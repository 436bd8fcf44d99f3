import type { DataModifyingStatement } from "../../syntax/ast/index.ts";
import type { BoundDataModification, Scope } from "../bound.ts";
import type { Draft } from "../draft.ts";
import { bindDelete } from "./delete.ts";
import { bindInsert } from "./insert.ts";
import { bindMerge } from "./merge.ts";
import { bindUpdate } from "./update.ts";

/** INSERT, UPDATE, DELETE or MERGE, as a statement or inside WITH: first pass. `outer` is where it stands. */
export function bindDataModification(
  draft: Draft,
  outer: Scope,
  statement: DataModifyingStatement,
): BoundDataModification {
  const bound = dispatch(draft, outer, statement);
  draft.bodies.set(statement, bound);
  return bound;
}

function dispatch(draft: Draft, outer: Scope, statement: DataModifyingStatement): BoundDataModification {
  switch (statement.kind) {
    case "insert":
      return bindInsert(draft, outer, statement);
    case "update":
      return bindUpdate(draft, outer, statement);
    case "delete":
      return bindDelete(draft, outer, statement);
    case "merge":
      return bindMerge(draft, outer, statement);
  }
}
