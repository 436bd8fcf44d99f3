import { didYouMean, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Catalog, Column } from "@sqlc-ts/protocol";
import { modelTables } from "../emit/names.ts";
import type { Override } from "../options.ts";

/** The overrides of the configuration, looked up by what they are for. The last one that fits counts. */
export interface OverrideIndex {
  forColumn(column: Column): Override | undefined;
  /** `id` as in `ColumnFacts.type_id`, without `[]`. */
  forType(id: string): Override | undefined;
}

export function indexOverrides(
  overrides: readonly Override[],
  catalog: Catalog | undefined,
  typeIdOf: (name: string) => string,
  report: ReportProblem,
): OverrideIndex {
  const defaultSchema = catalog?.defaultSchema ?? "";
  const columns = new Map<string, Override>();
  const types = new Map<string, Override>();
  const known = knownColumns(catalog);
  overrides.forEach((override, index) => {
    if (!isComplete(override, index, report)) return;
    if (override.db_type !== undefined) types.set(typeIdOf(override.db_type), override);
    if (override.column !== undefined) {
      const name = override.column.split(".").length === 2 ? `${defaultSchema}.${override.column}` : override.column;
      columns.set(name, override);
      if (!known.has(name)) reportUnknownColumn(override.column, index, known, defaultSchema, report);
    }
  });
  return {
    forType: (id) =>
      types.get(id) ?? types.get(id.startsWith(`${defaultSchema}.`) ? id.slice(defaultSchema.length + 1) : id),
    forColumn: (column) => (columns.size === 0 ? undefined : columns.get(columnOrigin(column, defaultSchema))),
  };
}

function columnOrigin(column: Column, defaultSchema: string): string {
  const schema = column.facts?.tableSchema || column.table?.schema || defaultSchema;
  return `${schema}.${column.table?.name}.${column.originalName || column.name}`;
}

function isComplete(override: Override, index: number, report: ReportProblem): boolean {
  const { column, db_type, ts_type } = override;
  const name = `overrides[${index}]`;
  const option = `/overrides/${index}`;
  if ((column === undefined) === (db_type === undefined)) {
    report({ message: `option "${name}": say either which column or which db_type it is for`, option });
    return false;
  }
  if (ts_type === "") report({ message: `option "${name}.ts_type" is missing`, option });
  return ts_type !== "";
}

function knownColumns(catalog: Catalog | undefined): ReadonlySet<string> {
  const names = modelTables(catalog).flatMap(({ schema, table }) =>
    table.columns.map((column) => `${schema}.${table.rel?.name}.${column.name}`),
  );
  return new Set(names);
}

function reportUnknownColumn(
  column: string,
  index: number,
  known: ReadonlySet<string>,
  defaultSchema: string,
  report: ReportProblem,
): void {
  const prefix = `${defaultSchema}.`;
  const names = [...known].map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
  report({
    severity: "warning",
    message: `option "overrides[${index}].column": there is no column "${column}"`,
    option: `/overrides/${index}/column`,
    hint: didYouMean(column, names),
  });
}
