import type { Driver } from "../../drivers/driver.ts";
import { builtinOids } from "./builtin-oids.ts";
import { insertRowsDeclaration, resultCommands } from "./commands.ts";

const affectedRows = "result.affectedRows || result.rows.length";

/**
 * PGlite has no raw mode: the parsers and serializers of all of PostgreSQL's own types are replaced for each query. The OIDs of the user's
 * types are not known here: scalars of them arrive as text, arrays as text or as arrays, and the decoders take both.
 */
export const pgliteDriver: Driver = {
  name: "pglite",
  isAsynchronous: true,
  clientNames: ["runQuery", "oids", "asText"],
  declarations: [insertRowsDeclaration(affectedRows)],
  commands: resultCommands(
    affectedRows,
    (file) => `${file.import("Results", "@electric-sql/pglite", { type: true })}<unknown[]>`,
  ),
  sendsDirectly: new Set(),
  writeClient(file) {
    const options = file.import("QueryOptions", "@electric-sql/pglite", { type: true });
    const results = file.import("Results", "@electric-sql/pglite", { type: true });
    file.line(
      ...`
/** Whatever runs a query: a PGlite or one of its transactions. */
export interface Client {
  query<Row>(query: string, params?: unknown[], options?: ${options}): Promise<${results}<Row>>;
}

/** OIDs of PostgreSQL's own types: values of these go to and come from PGlite as PostgreSQL's text. */
const oids = [`
        .trim()
        .split("\n"),
    );
    for (const row of filled(builtinOids)) file.line(`  ${row}`);
    file.line(
      ...`
];

const asText = Object.fromEntries(oids.map((oid) => [oid, (text: string) => text]));

export function runQuery(client: Client, text: string, values: unknown[]): Promise<${results}<unknown[]>> {
  return client.query<unknown[]>(text, values, { rowMode: "array", parsers: asText, serializers: asText });
}`
        .trim()
        .split("\n"),
    );
  },
};

function filled(numbers: readonly number[]): readonly string[] {
  const rows: string[] = [];
  let row = "";
  for (const number of numbers) {
    if (row.length + String(number).length + 2 > 118) {
      rows.push(row);
      row = "";
    }
    row += `${row === "" ? "" : " "}${number},`;
  }
  return row === "" ? rows : [...rows, row];
}
