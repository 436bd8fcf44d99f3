import type { Driver } from "../../drivers/driver.ts";
import { insertRowsDeclaration, resultCommands } from "./commands.ts";

const affectedRows = "result.rowCount ?? 0";

/** node-postgres: every value is asked for as text, so the parsers that an application sets on it don't matter. */
export const pgDriver: Driver = {
  name: "pg",
  isAsynchronous: true,
  clientNames: ["runQuery", "textTypes"],
  declarations: [insertRowsDeclaration(affectedRows)],
  commands: resultCommands(affectedRows, (file) => file.import("QueryArrayResult", "pg", { type: true })),
  sendsDirectly: new Set(["encodeBytea"]),
  writeClient(file) {
    const config = file.import("QueryArrayConfig", "pg", { type: true });
    const result = file.import("QueryArrayResult", "pg", { type: true });
    file.line(
      ...`
/** Whatever runs a query: a Client, a Pool or a PoolClient of pg. */
export interface Client {
  query(config: ${config}): Promise<${result}>;
}

/** Asks for each value as PostgreSQL's text, whatever parsers the application has set on pg. */
const textTypes = {
  getTypeParser(_oid: number, format?: string) {
    if (format === "binary") throw new TypeError("a client with the option binary is not supported");
    return (text: string) => text;
  },
};

export function runQuery(client: Client, text: string, values: unknown[]): Promise<${result}> {
  return client.query({ text, values, rowMode: "array", types: textTypes });
}`
        .trim()
        .split("\n"),
    );
  },
};
