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
        length: -1,
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
