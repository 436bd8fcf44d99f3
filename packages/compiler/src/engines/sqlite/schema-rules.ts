import type { Column } from "../../catalog/index.ts";
import type { Insert } from "../../syntax/ast/index.ts";
import type { SchemaRules } from "../schema-rules.ts";
import { tableProblems } from "./table-problems.ts";
import { virtualTable } from "./virtual-tables.ts";

/** What definitions mean in SQLite. */
export const schemaRules: SchemaRules = {
  untypedColumn: { id: "dynamic" },
  // A key forbids NULL only where the documentation says so: in tables WITHOUT ROWID or STRICT, and as another name of the rowid.
  tableKey({ columns, options }) {
    const [only, ...others] = columns;
    const isRowid = others.length === 0 && only !== undefined && isRowidType(only);
    return { notNull: options.length > 0 || isRowid, sqlcNotNull: false };
  },
  // `INTEGER PRIMARY KEY DESC` is no name of the rowid, by an old mistake that is kept (documentation: CREATE TABLE, 5).
  columnKeyAllowsNull({ column, descending, options }) {
    const forbids = options.length > 0 || (isRowidType(column) && !descending);
    return forbids ? undefined : `SQLite lets the primary key "${column.name}" be NULL`;
  },
  hasSystemColumns: (options) => !options.includes("without rowid"),
  tableProblems,
  insertedDefinition,
  virtualTable,
};

const schemaTables: ReadonlySet<string> = new Set(["sqlite_schema", "sqlite_master"]);

/** `INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table', …, 'CREATE VIRTUAL TABLE …')`. */
function insertedDefinition({ table, source }: Insert): string | undefined {
  if (!schemaTables.has(table.name.parts.at(-1)?.name ?? "") || source?.body.kind !== "values") return undefined;
  const definition = source.body.rows[0]?.at(-1);
  const isText = definition?.kind === "literal" && definition.type === "string";
  return isText && /^create virtual table\b/i.test(definition.value) ? definition.value : undefined;
}

/** The declared type must be that one word: `INT` or `INTEGER(4)` makes a key like any other. */
function isRowidType({ sqlc }: Column): boolean {
  return /^["'`[]?integer["'`\]]?$/i.test(sqlc.type.name);
}
