import type { Catalog, Column, Type } from "@sqlc-ts/protocol";
import type { GoSettings } from "../settings.ts";
import { type GoType, sliceOf } from "./go-type.ts";
import type { TypeRequest, TypeTable } from "./type-request.ts";

/**
 * Types for columns of which sqlc knows none, from what is proven of them; undefined when nothing is.
 *
 * differs from sqlc: domains, row types, ranges of the user, `xml`, `regclass`, SQLite's `char(3)` and others are `any` there.
 */
export type PreciseTypes = (column: Column, request: TypeRequest) => GoType | undefined;

export function createPreciseTypes(
  catalog: Catalog | undefined,
  table: TypeTable<GoType>,
  settings: GoSettings,
): PreciseTypes {
  const resolution = {
    userTypes: new Map((catalog?.types ?? []).map((type) => [type.id, type])),
    table: engineTable(table, settings),
  };
  return (column, request) => {
    const id = elementTypeId(column);
    return id === "" ? undefined : resolve(id, request, resolution);
  };
}

/** The proven type of a column, or of its elements where the caller adds what makes it an array; empty when nothing is proven. */
export function elementTypeId({ facts, isArray }: Column): string {
  const id = facts?.typeId ?? "";
  return isArray ? id.replace(/\[\]$/, "") : id;
}

interface Resolution {
  readonly userTypes: ReadonlyMap<string, Type>;
  readonly table: TypeTable<GoType>;
}

function resolve(id: string, request: TypeRequest, resolution: Resolution): GoType | undefined {
  if (id.endsWith("[]")) {
    const element = resolve(id.slice(0, -2), { ...request, isNotNull: true }, resolution);
    return element && sliceOf(element);
  }
  const type = resolution.userTypes.get(id);
  if (!type) return resolution.table({ ...request, name: id });
  switch (type.kind) {
    case "domain":
      return resolve(type.baseId, request, resolution);
    case "enum":
    case "set":
      return resolution.table({ ...request, name: `${type.schema}.${type.name}` });
    case "composite":
    case "range":
    case "multirange":
      // Their text: drivers know nothing of them.
      return resolution.table({ ...request, name: "text" });
    default:
      // Of an extension: drivers know some of them by name (`citext`, `ltree`, `hstore`).
      return resolution.table({ ...request, name: type.name });
  }
}

/** An engine's table that is asked by the types' true names. */
function engineTable(table: TypeTable<GoType>, settings: GoSettings): TypeTable<GoType> {
  switch (settings.engine) {
    case "postgresql":
      return postgresqlTable(table, settings);
    case "mysql":
      return (request) => table(request) ?? (isBinary(request.name) ? table({ ...request, name: "blob" }) : undefined);
    case "sqlite":
      return (request) => table(request) ?? table({ ...request, name: affinityOf(request.name) });
    default:
      return () => undefined;
  }
}

/** Types whose values are text for every driver. */
const textTypes: ReadonlySet<string> = new Set(
  (
    "aclitem char int2vector jsonpath oidvector pg_lsn pg_snapshot refcursor regclass regcollation regconfig regdictionary regnamespace " +
    "regoper regoperator regproc regprocedure regrole regtype timetz tsquery tsvector txid_snapshot xml"
  ).split(" "),
);

function postgresqlTable(table: TypeTable<GoType>, { runtime }: GoSettings): TypeTable<GoType> {
  // What these drivers have own ideas of: pgx reads no time from timetz, pgx/v4 no NULL from "char", newer pgx/v5 no text from tsvector.
  const exceptions: Readonly<Record<string, boolean>> = {
    timetz: !runtime.isPgx,
    char: runtime.name === "pgx4",
    tsvector: runtime.name === "pgx5",
  };
  return (request) => {
    const { name } = request;
    const isText = textTypes.has(name) && !exceptions[name];
    if (isText) return table({ ...request, name: "text" });
    return table({ ...request, name: `pg_catalog.${name}` }) ?? table(request);
  };
}

function isBinary(name: string): boolean {
  return /^(?:bit|geometry|point|linestring|polygon|multipoint|multilinestring|multipolygon|geometrycollection)$/.test(
    name,
  );
}

/** SQLite's rule for declared types (documentation: Datatypes In SQLite, 3.1); what may be anything stays unknown. */
function affinityOf(name: string): string {
  if (name.includes("int")) return "integer";
  if (/char|clob|text/.test(name)) return "text";
  if (name.includes("blob")) return "blob";
  return /real|floa|doub/.test(name) ? "real" : "";
}
