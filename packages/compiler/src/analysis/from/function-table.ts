import { findRelation, never, type SqlType } from "../../catalog/index.ts";
import type {
  ColumnDefinitionItem,
  Expression,
  FunctionCall,
  FunctionTable,
  TableFunctionCall,
  TableReference,
} from "../../syntax/ast/index.ts";
import type { BoundRelation, FactsDraft, RelationDraft, Scope } from "../bound.ts";
import { coerce, isForeign, typeOf } from "../coercion.ts";
import { functionName } from "../column-name.ts";
import { type Draft, factsOf, fail, formatType, isUnresolved, notJudged, unresolvedType } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { resolveType } from "../expressions/cast.ts";
import { fieldsOf, subscripted } from "../expressions/composite-values.ts";
import { type ColumnBlueprint, createRelation } from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";
import { type FromPlace, lateralScope } from "./from-list.ts";
import { tableRelation } from "./table.ts";

/** One call of a function table with what it gives. */
interface TableCall {
  readonly call: Expression;
  readonly facts: FactsDraft;
  readonly columns: readonly { readonly name: string; readonly type: SqlType; readonly notNull?: boolean }[];
  /** One value a row rather than a composite one. */
  readonly scalar: boolean;
}

/** `f(…)`, `ROWS FROM (f(…), g(…))` and `unnest(a, b)` in FROM (manual 7.2.1.4). */
export function bindFunctionTable(draft: Draft, place: FromPlace, node: FunctionTable): BoundRelation {
  const scope = lateralScope(place, "functions in FROM");
  const table = bindTableWithArguments(draft, scope, node);
  if (table) return table;
  const calls = node.functions.flatMap((call) => bindTableCall(draft, scope, node, call));
  const relation = createFunctionRelation(draft, node, calls);
  let at = 0;
  const boundCalls = calls.map(({ call, columns }) => {
    at += columns.length;
    return { call, columns: relation.columns.slice(at - columns.length, at) };
  });
  return { kind: "relation", relations: [relation], columns: relation.columns, item: node, calls: boundCalls };
}

/** SQLite: the arguments are compared with hidden columns of a virtual table. */
function bindTableWithArguments(draft: Draft, scope: Scope, node: FunctionTable): BoundRelation | undefined {
  const call = node.functions[0]?.call;
  const { catalog, engine } = draft.context;
  if (!engine.semantics.leniency?.tablesAsFunctions || call?.kind !== "function_call") return undefined;
  const [name, schema] = call.name.parts.toReversed();
  const table = name && findRelation(catalog, schema?.name, name.name);
  if (!table) return undefined;
  const hidden = table.columns.filter((column) => column.hidden);
  for (const [index, { value }] of call.arguments.entries()) {
    bindExpression(draft, scope, value);
    coerce(draft, value, hidden[index]?.type ?? engine.semantics.types.text, "implicit");
  }
  const item: TableReference = {
    kind: "table_reference",
    name: call.name,
    only: false,
    ...(node.alias && { alias: node.alias }),
    start: node.start,
    end: node.end,
  };
  const relation = tableRelation(draft, item, table);
  return { kind: "relation", relations: [relation], columns: relation.columns, item: node };
}

function bindTableCall(draft: Draft, scope: Scope, node: FunctionTable, item: TableFunctionCall): TableCall[] {
  const { call } = item;
  if (call.kind === "function_call" && isParallelUnnest(call)) return bindUnnest(draft, scope, call);
  const facts = bindExpression(draft, scope, call);
  const definitions = item.columnDefinitions.length > 0 ? item.columnDefinitions : node.columnDefinitions;
  if (definitions.length > 0) return [{ call, facts, columns: defined(draft, definitions), scalar: false }];
  const fields = fieldsOf(draft, facts);
  if (fields) return [{ call, facts, columns: fields, scalar: false }];
  if (call.kind === "function_call" && facts.type.id === draft.context.engine.semantics.types.record.id) {
    fail(draft, call, "columns-required", {});
  }
  const single = node.functions.length === 1 && !node.rowsFrom;
  const name = (single && node.alias?.name.name) || functionName(draft, call);
  return [{ call, facts, columns: [{ name, type: facts.type }], scalar: true }];
}

function defined(draft: Draft, definitions: readonly ColumnDefinitionItem[]): TableCall["columns"] {
  return definitions.map((item) => ({ name: item.name.name, type: resolveType(draft, item.type) }));
}

/** `unnest(a, b)` in FROM is `ROWS FROM (unnest(a), unnest(b))` (manual 9.19, table of array functions); with a schema it is a function like others. */
function isParallelUnnest({ name, arguments: list }: FunctionCall): boolean {
  return name.parts.length === 1 && name.parts[0]?.name === "unnest" && list.length > 1;
}

function bindUnnest(draft: Draft, scope: Scope, call: FunctionCall): TableCall[] {
  draft.facts.set(call, factsOf(draft.context.engine.semantics.types.record));
  return call.arguments.map(({ value }) => {
    bindExpression(draft, scope, value);
    checkUnnested(draft, value);
    const facts = factsOf(subscripted(draft, typeOf(draft, value), false)?.type ?? unresolvedType);
    return { call: value, facts, columns: [{ name: "unnest", type: facts.type }], scalar: true };
  });
}

function checkUnnested(draft: Draft, value: Expression): void {
  const type = typeOf(draft, value);
  if (isUnresolved(type) || isForeign(draft, type)) return;
  const { engine, catalog } = draft.context;
  const shape = { name: "unnest", arguments: [{ type }], variadic: false, star: false };
  const { kind } = engine.types.resolveFunction(catalog, shape);
  if (kind === "found") return;
  const signature = `pg_catalog.unnest(${formatType(draft, type)})`;
  fail(draft, value, kind === "ambiguous" ? "ambiguous-function" : "mismatched-function", { signature });
}

function createFunctionRelation(draft: Draft, node: FunctionTable, calls: readonly TableCall[]): RelationDraft {
  const columns = calls.flatMap((call) =>
    call.columns.map((column) => functionColumn(column.name, column.type, column.notNull)),
  );
  if (node.withOrdinality) {
    const type = draft.context.engine.semantics.types.bigint;
    columns.push({ ...functionColumn("ordinality", type), own: never });
  }
  const [first] = calls;
  const definition = calls.length === 1 ? first?.facts.definition : undefined;
  const isScalar = calls.length === 1 && !node.withOrdinality && first?.scalar === true;
  return createRelation({
    name: node.alias?.name.name ?? (first ? functionName(draft, first.call) : ""),
    hasAlias: node.alias !== undefined,
    source: { kind: "function", item: node, ...(definition && { definition }) },
    rowType: isScalar && first ? first.facts.type : rowType(draft, calls, node.withOrdinality),
    open: calls.some((call) => call.scalar && isUnresolved(call.facts.type)),
    columns: aliasColumns(draft, node.alias, columns),
  });
}

/** A function that gives a named row type keeps it. */
function rowType(draft: Draft, calls: readonly TableCall[], withOrdinality: boolean): SqlType {
  const [first] = calls;
  return calls.length === 1 && first && !first.scalar && !withOrdinality
    ? first.facts.type
    : draft.context.engine.semantics.types.record;
}

function functionColumn(name: string, type: SqlType, notNull = false): ColumnBlueprint {
  return { name, type, own: notNull ? never : notJudged, origin: { kind: "function" } };
}
