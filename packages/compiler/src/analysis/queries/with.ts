import type { CommonTableExpression, WithClause } from "../../syntax/ast/index.ts";
import { walk } from "../../syntax/walk/index.ts";
import type { BoundDataModification, BoundQuery, CteDraft, CteScope, ResultDraft } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { judgeCommonTable } from "../nullability/common-table.ts";
import { createScope } from "../scope.ts";
import { bindDataModification } from "../statements/data-modification.ts";
import { bindQueryIn, type Recursion, type Surroundings } from "./query.ts";
import { cycleColumns, searchColumns } from "./search-cycle.ts";

/** Binds the tables of a WITH clause. Where it is RECURSIVE they may refer to each other in any order, so each is bound when it is first met. */
export function bindWith(
  draft: Draft,
  around: Surroundings,
  clause: WithClause | undefined,
): { readonly tables: readonly CteDraft[]; readonly ctes: CteScope | undefined } {
  if (!clause) return { tables: [], ctes: around.ctes };
  const ctes: CteScope = { tables: new Map(), parent: around.ctes };
  const inner: Surroundings = { ...around, ctes, settles: true, recursion: undefined };
  const tables: CteDraft[] = [];
  for (const node of clause.tables) {
    const table = createTable(draft, inner, node, clause.recursive);
    if (tables.some(({ name }) => name === table.name)) fail(draft, node.name, "duplicate-cte", { name: table.name });
    tables.push(table);
    if (clause.recursive) ctes.tables.set(table.name, table);
  }
  for (const table of tables) {
    table.bind();
    ctes.tables.set(table.name, table);
  }
  return { tables, ctes };
}

function createTable(draft: Draft, around: Surroundings, node: CommonTableExpression, isRecursive: boolean): CteDraft {
  let bound: BoundQuery | BoundDataModification | undefined;
  const table: CteDraft = {
    name: node.name.name,
    identifier: node.name,
    columns: undefined,
    state: "unbound",
    judged: "no",
    recursive: false,
    bind() {
      if (table.state !== "unbound") return;
      table.state = "binding";
      bound = bindStatement(draft, around, node, isRecursive && namesItself(node) ? table : undefined);
      table.columns = finalColumns(draft, table, node, bound.columns);
      table.state = "bound";
    },
    judge() {
      if (bound) judgeCommonTable(draft, table, bound);
    },
  };
  return table;
}

/** A table that does not refer to itself is not recursive, whatever WITH says: then its first arm does not decide the types alone. */
function namesItself({ name, statement }: CommonTableExpression): boolean {
  let found = false;
  walk(statement, (node) => {
    if (node.kind === "table_reference" && node.name.parts.length === 1)
      found ||= node.name.parts[0]?.name === name.name;
    return !found;
  });
  return found;
}

function bindStatement(
  draft: Draft,
  around: Surroundings,
  node: CommonTableExpression,
  recursive: CteDraft | undefined,
): BoundQuery | BoundDataModification {
  if (node.statement.kind !== "query") {
    const scope = createScope(around.parent, around.ctes, { clause: "FROM" });
    return bindDataModification(draft, scope, node.statement);
  }
  const recursion: Recursion | undefined = recursive && {
    table: recursive,
    firstArm(columns) {
      recursive.columns = namedColumns(draft, recursive, node, columns);
    },
  };
  return bindQueryIn(draft, { ...around, recursion }, node.statement);
}

/** The columns that references outside of the table see; a recursive table keeps those that its own references have. */
function finalColumns(
  draft: Draft,
  table: CteDraft,
  node: CommonTableExpression,
  results: readonly ResultDraft[],
): readonly ResultDraft[] {
  const columns = table.columns ?? namedColumns(draft, table, node, results);
  const named = columns.map((column, index) => {
    const result = results[index];
    if (!table.recursive && result) column.type = result.type;
    return column;
  });
  return [...named, ...searchColumns(draft, node.search), ...cycleColumns(draft, node.cycle)];
}

function namedColumns(
  draft: Draft,
  table: CteDraft,
  node: CommonTableExpression,
  results: readonly ResultDraft[],
): ResultDraft[] {
  const isPartial = node.columns.length > 0 && draft.context.engine.semantics.strictness?.wholeNameLists === true;
  if (node.columns.length > results.length || (isPartial && node.columns.length < results.length)) {
    const counts = { available: results.length, specified: node.columns.length };
    fail(draft, node.name, "too-many-cte-aliases", { name: table.name, ...counts });
  }
  return results.map((result, index) => ({
    name: node.columns[index]?.name ?? result.name,
    type: result.type,
    nullability: result.nullability,
    origin: result.origin,
  }));
}
