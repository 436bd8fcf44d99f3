import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import { commandTable } from "../../drivers/command-table.ts";
import type { Driver } from "../../drivers/driver.ts";
import { resultForm } from "../../emit/command-forms.ts";
import { insertRowsSnippet } from "../../runtime/bulk.ts";
import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { parameterDeclarations } from "./parameters.ts";

/**
 * mysql2 3.24 or newer, by prepared statements: no value becomes a part of the SQL, and integers are sent as such. Each query has settings of its
 * own, which win over those of the connection or pool; `decimalNumbers`, `jsonStrings` and `timezone`, which a query can't have, are gone round
 * by `typeCast`.
 */
export const mysql2Driver: Driver = {
  name: "mysql2",
  isAsynchronous: true,
  clientNames: ["runQuery", "settings", "maxValues"],
  sendsDirectly: new Set(),
  commands: commandTable({
    firstRow: { runner: "readRows", prefix: "const [row] = await " },
    rows: { runner: "readRows", prefix: "const rows = await " },
    exec: { runner: "runQuery", prefix: "await " },
    result: { runner: "runStatement", prefix: "const result = await " },
    affectedRows: "result.affectedRows",
    lastId: "result.insertId",
    driverResult: resultForm("runStatement", "The driver's own result.", importHeader),
  }),
  writeClient(file) {
    const [fields, options, result] = ["FieldPacket", "QueryOptions", "QueryResult"].map((name) =>
      file.import(name, "mysql2/promise", { type: true }),
    );
    file.line(
      ...`
/** Whatever runs a query: a Connection, a Pool or a PoolConnection of mysql2/promise. */
export interface Client {
  execute<Result extends ${result}>(options: ${options}): Promise<[Result, ${fields}[]]>;
}

/** Asks for values as the decoders know them, whatever the application has set on mysql2. */
const settings = {
  rowsAsArray: true,
  nestTables: false,
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  typeCast(field, next) {
    switch (field.type) {
      case "DECIMAL":
      case "NEWDECIMAL":
        return field.string();
      case "JSON":
        return field.string("utf8");
      case "GEOMETRY":
      case "VECTOR":
        return field.buffer();
      default:
        // MariaDB's JSON is a text.
        return "extendedFormat" in field && field.extendedFormat === "json" ? field.string() : next();
    }
  },
} satisfies Partial<${options}>;

export async function runQuery<Result extends ${result}>(
  client: Client,
  text: string,
  values: unknown[],
): Promise<Result> {
  const [result] = await client.execute<Result>({ ...settings, sql: text, values });
  return result;
}`
        .trim()
        .split("\n"),
    );
  },
  declarations: [
    {
      name: "readRows",
      needs: [],
      write(file) {
        file.line(
          ...`
export async function readRows(client: Client, text: string, values: unknown[]): Promise<unknown[][]> {
  const rows: unknown = await runQuery(client, text, values);
  if (Array.isArray(rows)) return rows;
  throw new TypeError("the statement gave no rows");
}`
            .trim()
            .split("\n"),
        );
      },
    },
    {
      name: "runStatement",
      needs: [],
      write(file) {
        const header = importHeader(file);
        file.line(
          ...`
export async function runStatement(client: Client, text: string, values: unknown[]): Promise<${header}> {
  const result = await runQuery<${header}>(client, text, values);
  if (!Array.isArray(result)) return result;
  throw new TypeError("the statement gave rows, not a number of them");
}`
            .trim()
            .split("\n"),
        );
      },
    },
    fromSnippet(insertRowsSnippet({ isAsynchronous: true, maxValues: 65_535, affectedRows: "result.affectedRows" })),
    ...parameterDeclarations,
  ] satisfies readonly Declaration[],
};

function importHeader(file: GeneratedFile): string {
  return file.import("ResultSetHeader", "mysql2/promise", { type: true });
}
