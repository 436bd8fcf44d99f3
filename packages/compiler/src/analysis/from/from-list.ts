import type { FromItem } from "../../syntax/ast/index.ts";
import type { BoundFrom, RelationDraft, Scope } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { createScope, showInScope } from "../scope.ts";
import { bindDerivedTable } from "./derived-table.ts";
import { bindJsonTable, bindXmlTable } from "./document-table.ts";
import { bindFunctionTable } from "./function-table.ts";
import { bindJoin } from "./join.ts";
import { bindTable } from "./table.ts";

/** Where an item of a FROM clause stands. */
export interface FromPlace {
  /** The query level of the FROM clause. */
  readonly scope: Scope;
  /** Items to the left, which LATERAL items and functions see. */
  readonly before: readonly BoundFrom[];
}

/** Binds a FROM clause and makes it visible in its scope. */
export function bindFromList(draft: Draft, scope: Scope, items: readonly FromItem[]): readonly BoundFrom[] {
  const bound: BoundFrom[] = [];
  for (const item of items) bound.push(bindFromItem(draft, { scope, before: bound }, item));
  const relations = bound.flatMap((from) => from.relations);
  reportDuplicates(draft, items, relations);
  showInScope(
    scope,
    relations,
    bound.flatMap((from) => from.columns),
  );
  return bound;
}

export function bindFromItem(draft: Draft, place: FromPlace, item: FromItem): BoundFrom {
  switch (item.kind) {
    case "table_reference":
      return bindTable(draft, place.scope, item);
    case "derived_table":
      return bindDerivedTable(draft, place, item);
    case "function_table":
      return bindFunctionTable(draft, place, item);
    case "json_table":
      return bindJsonTable(draft, place, item);
    case "xml_table":
      return bindXmlTable(draft, place, item);
    case "join":
      return bindJoin(draft, place, item);
  }
}

/** The level in which a LATERAL item, or an item's function, is bound: it sees the items to its left. */
export function lateralScope(place: FromPlace, clause: Scope["clause"]): Scope {
  const { scope, before } = place;
  return createScope(scope.parent, scope.ctes, {
    relations: before.flatMap((from) => from.relations),
    columns: before.flatMap((from) => from.columns),
    clause,
  });
}

/** The level in which any other sub-query of a FROM clause is bound: it sees the outer levels only. */
export function outerScope(place: FromPlace): Scope {
  const { scope, before } = place;
  return createScope(scope.parent, scope.ctes, {
    unreachable: before.flatMap((from) => from.relations),
    clause: "FROM",
  });
}

function reportDuplicates(draft: Draft, items: readonly FromItem[], relations: readonly RelationDraft[]): void {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || relations.length < 2 || draft.context.engine.semantics.leniency?.repeatedAliases) return;
  const seen = new Map<string, RelationDraft>();
  for (const relation of relations) {
    const other = seen.get(relation.name);
    seen.set(relation.name, relation);
    if (!other || relation.name === "" || isOtherSchema(relation, other)) continue;
    fail(draft, { start: first.start, end: last.end }, "duplicate-alias", { name: relation.name });
  }
}

/** `FROM one.t, two.t` is allowed: the names differ in their schemas. */
function isOtherSchema(left: RelationDraft, right: RelationDraft): boolean {
  if (left.source.kind !== "table" || right.source.kind !== "table") return false;
  return !left.hasAlias && !right.hasAlias && left.source.table !== right.source.table;
}
