import type { Column, Relation } from "../../../catalog/index.ts";
import { displayType } from "./type-display.ts";

/**
 * Reads one relation's line: `<t|v> column:type[!] …`.
 *
 * @param qualify makes an id of a type as the facts write it
 */
export function decodeRelation(
  schema: string,
  name: string,
  text: string,
  qualify: (text: string) => string = (id) => id,
): Relation {
  const [kind, ...columns] = text.split(" ");
  return {
    schema,
    name,
    kind: kind === "v" ? "view" : "table",
    writtenSchema: schema,
    columns: columns.map((column) => decodeColumn(column, qualify)),
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
  };
}

function decodeColumn(text: string, qualify: (text: string) => string): Column {
  const notNull = text.endsWith("!");
  const colon = text.indexOf(":");
  return systemColumn(text.slice(0, colon), qualify(text.slice(colon + 1, notNull ? -1 : undefined)), notNull);
}

/** pg_type.typlen of the types of system tables: sqlc gives it as the length of such columns. */
const fixedLengths: Readonly<Record<string, number>> = {
  bool: 1,
  char: 1,
  name: 64,
  int2: 2,
  int4: 4,
  int8: 8,
  float4: 4,
  float8: 8,
  oid: 4,
  xid: 4,
  cid: 4,
  tid: 6,
  regproc: 4,
  regtype: 4,
  pg_lsn: 8,
  timestamptz: 8,
  interval: 16,
  "information_schema.sql_identifier": 64,
  "information_schema.cardinal_number": 4,
  "information_schema.time_stamp": 8,
};

function systemColumn(name: string, id: string, notNull: boolean): Column {
  const isArray = id.endsWith("[]");
  const element = isArray ? id.slice(0, -2) : id;
  return {
    name,
    type: { id },
    notNull,
    ...(!notNull && { nullableBecause: `column "${name}" of type ${displayType(id, "public")} allows NULL` }),
    comment: "",
    sqlc: {
      // sqlc knows the types of information_schema by their bare names.
      type: {
        schema: "",
        name: element.slice(element.indexOf(".") + 1),
        dimensions: isArray ? 1 : 0,
        length: (!isArray && fixedLengths[element]) || -1,
        unsigned: false,
      },
      notNull,
    },
  };
}

/** The columns that every table has besides its own (manual 5.6). */
export function hiddenColumns(): readonly Column[] {
  const columns: readonly (readonly [string, string])[] = [
    ["tableoid", "oid"],
    ["cmax", "cid"],
    ["xmax", "xid"],
    ["cmin", "cid"],
    ["xmin", "xid"],
    ["ctid", "tid"],
  ];
  return columns.map(([name, id]) => ({ ...systemColumn(name, id, true), hidden: true }));
}

/** What a sequence shows of itself (manual, CREATE SEQUENCE, notes). */
export function sequenceColumns(): readonly Column[] {
  return [
    systemColumn("last_value", "int8", true),
    systemColumn("log_cnt", "int8", true),
    systemColumn("is_called", "bool", true),
  ];
}
