import type { Query, QueryBody } from "../../syntax/ast/index.ts";
import type { BoundBody, BoundQuery, CteDraft, CteScope, ResultDraft, Scope } from "../bound.ts";
import { settleResults } from "../coercion.ts";
import type { Draft } from "../draft.ts";
import { createScope } from "../scope.ts";
import { bindCompoundOrder } from "./compound-order.ts";
import { checkLocking } from "./locking.ts";
import { bindLimits, bindResultOrder } from "./order.ts";
import { bindSelect, bindTableCommand } from "./select.ts";
import { bindSetOperation } from "./set-operation.ts";
import { bindValues } from "./values.ts";
import { bindWith } from "./with.ts";

/** Where a query stands. */
export interface Surroundings {
  readonly parent: Scope;
  readonly ctes: CteScope | undefined;
  /** Whether untyped output columns become text here, rather than what the place around the query wants. */
  readonly settles: boolean;
  /** The recursive common table expression whose statement this is. */
  readonly recursion?: Recursion | undefined;
}

export interface Recursion {
  readonly table: CteDraft;
  firstArm(columns: readonly ResultDraft[]): void;
}

/** A sub-query, or the statement's own query: first pass. */
export function bindQuery(draft: Draft, parent: Scope, query: Query, settles = true): BoundQuery {
  return bindQueryIn(draft, { parent, ctes: parent.ctes, settles }, query);
}

export function bindQueryIn(draft: Draft, around: Surroundings, query: Query): BoundQuery {
  const { tables, ctes } = bindWith(draft, around, query.with);
  const inner: Surroundings = { ...around, ctes };
  const body = bindBody(draft, inner, query.body, query);
  const scope = body.kind === "select" ? body.scope : createScope(around.parent, ctes, { clause: "ORDER BY" });
  if (body.kind !== "select") {
    const isCompound = body.kind === "set_operation" && draft.context.engine.semantics.strictness?.compoundOrder;
    if (isCompound) bindCompoundOrder(draft, query.orderBy, body.columns);
    else bindResultOrder(draft, scope, query.orderBy, body.columns);
    bindLimits(draft, scope, query);
  }
  for (const clause of query.locking) checkLocking(draft, body, scope, clause);
  if (around.settles) settleResults(draft, body.columns);
  const bound: BoundQuery = { kind: "query", node: query, tables, body, columns: body.columns, scope };
  draft.bodies.set(query, bound);
  return bound;
}

/** `tail` has the ORDER BY and LIMIT that belong to the body when that is a plain SELECT. */
export function bindBody(draft: Draft, around: Surroundings, body: QueryBody, tail: Query | undefined): BoundBody {
  const bound = dispatchBody(draft, around, body, tail);
  draft.bodies.set(body, bound);
  return bound;
}

function dispatchBody(draft: Draft, around: Surroundings, body: QueryBody, tail: Query | undefined): BoundBody {
  switch (body.kind) {
    case "query":
      return bindQueryIn(draft, around, body);
    case "select_core":
      return bindSelect(draft, around, body, tail);
    case "table_command":
      return bindTableCommand(draft, around, body, tail);
    case "values":
      return bindValues(draft, around, body);
    case "set_operation":
      return bindSetOperation(draft, around, body);
  }
}
