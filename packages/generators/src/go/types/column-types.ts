import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Catalog, Column, Identifier } from "@sqlc-ts/protocol";
import { remembering } from "../../remembering.ts";
import type { GoSettings } from "../settings.ts";
import { anyType, type GoType, isAny, sliceOf, typeText } from "./go-type.ts";
import { knownType } from "./known-imports.ts";
import { mysqlTypes } from "./mysql.ts";
import { postgresqlTypeTable } from "./postgresql.ts";
import { createPreciseTypes, elementTypeId } from "./precise-types.ts";
import { sqliteTypes } from "./sqlite.ts";
import type { TypeRequest, TypeTable } from "./type-request.ts";
import { createUnknownTypeReport } from "./unknown-types.ts";
import { indexUserTypes } from "./user-types.ts";

/** Go types of columns and parameters. */
export interface ColumnTypes {
  /** `table` is the one that the column belongs to. */
  typeOf(column: Column, table?: Identifier): GoType;
}

export function createColumnTypes(
  catalog: Catalog | undefined,
  settings: GoSettings,
  report: ReportProblem,
): ColumnTypes {
  const engineType = engineTypeTable(catalog, settings);
  const preciseType = createPreciseTypes(catalog, engineType, settings);
  const reportUnknown = createUnknownTypeReport(catalog, report);
  const imports = overriddenImports(settings);
  const innerType = (column: Column): GoType => {
    const request = {
      name: fullName(column.type),
      isNotNull: column.notNull || column.isArray,
      isUnsigned: column.unsigned,
      length: column.length,
      isComputed: column.facts?.computed === true,
    };
    const override = overrideFor(request, settings);
    if (override) return override;
    const found = engineType(request) ?? preciseOverride(column, request, settings) ?? preciseType(column, request);
    if (!found || isAny(found)) reportUnknown(column, request.name);
    if (!found) return anyType;
    const replaced = imports.get(found.name);
    return replaced ? { ...found, imports: replaced } : found;
  };
  return {
    typeOf(column, table = column.table) {
      const override = settings.overrides.find(({ type, matchesColumn }) => type && matchesColumn(table, column));
      if (override?.type) return column.isSqlcSlice ? sliceOf(override.type) : override.type;
      const inner = innerType(column);
      if (column.isSqlcSlice) return sliceOf(inner);
      return column.isArray ? sliceOf(inner, column.arrayDims) : inner;
    },
  };
}

function overrideFor({ name, isNotNull, isUnsigned }: TypeRequest, { overrides }: GoSettings): GoType | undefined {
  return overrides.find(({ type, matchesType }) => type && matchesType(name, isNotNull, isUnsigned))?.type;
}

/**
 * For the result of a function, whose type sqlc calls by a name of which it knows nothing (`timestamp with time zone`), an override for
 * the type as columns are declared with it.
 */
function preciseOverride(column: Column, request: TypeRequest, settings: GoSettings): GoType | undefined {
  const id = elementTypeId(column);
  if (id === "" || id.includes(".")) return undefined;
  return (
    overrideFor({ ...request, name: id }, settings) ?? overrideFor({ ...request, name: `pg_catalog.${id}` }, settings)
  );
}

function engineTypeTable(catalog: Catalog | undefined, settings: GoSettings): TypeTable<GoType> {
  const userTypes = indexUserTypes(catalog, settings);
  const { pgtype } = settings.runtime;
  const typeNamed = remembering((text) => knownType(text, pgtype));
  const parse = (text: string | undefined) => (text === undefined ? undefined : typeNamed(text));
  switch (settings.engine) {
    case "postgresql": {
      const table = postgresqlTypeTable(settings);
      return (request) => parse(table(request)) ?? userTypes.find(request);
    }
    case "mysql": {
      const table = mysqlTypes();
      return (request) => parse(table(request)) ?? userTypes.findEnum(request);
    }
    case "sqlite": {
      const table = sqliteTypes(settings.options.emit_pointers_for_null_types);
      return (request) => parse(table(request));
    }
    default:
      return () => undefined;
  }
}

/** An override that is called like one of our own types goes for all of that name: two packages of one name can't be in one file. */
function overriddenImports({ overrides }: GoSettings): ReadonlyMap<string, NonNullable<GoType["imports"]>> {
  const replaceable = ["uuid.UUID", "uuid.NullUUID", "pq.NullTime", "pgvector.Vector"];
  return new Map(
    overrides.flatMap(({ type }) =>
      type?.imports && replaceable.includes(typeText(type)) ? [[type.name, type.imports] as const] : [],
    ),
  );
}

function fullName(type: Identifier | undefined): string {
  if (!type) return "";
  return type.schema === "" ? type.name : `${type.schema}.${type.name}`;
}
