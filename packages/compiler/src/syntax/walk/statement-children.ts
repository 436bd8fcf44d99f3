import type { CreateType, Statement } from "../ast/index.ts";
import { type ChildrenOf, type Held, none } from "./syntax-node.ts";

/** What each kind of statement holds. */
export const statementChildren: ChildrenOf<Statement["kind"]> = {
  query_statement: (node) => [node.query],
  insert: (node) => [node.with, node.table, node.columns, node.source, node.rowAlias, node.onConflict, node.returning],
  update: (node) => [
    node.with,
    node.tables ?? node.table,
    node.assignments,
    node.from,
    node.where,
    node.orderBy,
    node.limit,
    node.offset,
    node.returning,
  ],
  delete: (node) => [
    node.with,
    node.table,
    node.using,
    node.where,
    node.orderBy,
    node.limit,
    node.offset,
    node.returning,
  ],
  merge: (node) => [node.with, node.table, node.source, node.on, node.branches, node.returning],
  create_table: (node) => [node.ofType, node.elements],
  create_table_as: (node) => [node.elements, node.source],
  create_virtual_table: () => none,
  create_view: (node) => [node.query],
  alter_table: (node) => [node.actions],
  rename: () => none,
  rename_tables: () => none,
  set_schema: () => none,
  create_schema: (node) => [node.elements],
  create_type: (node) => definition(node.definition),
  alter_type: (node) => (node.action.kind === "attributes" ? [node.action.changes] : none),
  create_domain: (node) => [node.type, node.constraints],
  alter_domain: () => none,
  create_function: (node) => [node.parameters, node.returns, node.returnsTable],
  drop: (node) => [node.routines],
  comment_on: () => none,
  create_extension: () => none,
  create_index: () => none,
  create_sequence: () => none,
  create_operator: (node) => [node.left, node.right],
  create_cast: (node) => [node.from, node.to],
  set_search_path: () => none,
  use_database: () => none,
  wrapper: (node) => [node.statement],
  call: (node) => [node.call],
  opaque: (node) => [node.columns],
};

function definition(form: CreateType["definition"]): readonly Held[] {
  if (form.form === "enum") return [form.labels];
  if (form.form === "composite") return [form.attributes];
  return form.form === "range" ? [form.subtype] : none;
}
