import type { ConnectionOptions } from "mysql2/promise";
import type { OpenDatabase } from "../../typescript/support/open-database.ts";
import { startMariaDb } from "../mariadb.ts";

/** Settings of a connection under which nothing would come back as it was sent. */
export const hostileSettings: ConnectionOptions = {
  dateStrings: false,
  decimalNumbers: true,
  disableEval: true,
  jsonStrings: false,
  namedPlaceholders: true,
  nestTables: "_",
  rowsAsArray: false,
  supportBigNumbers: false,
  timezone: "+05:30",
  typeCast: () => "hostile",
};

/** A server of its own with a connection that has these settings besides. */
export async function openMariaDb(settings: ConnectionOptions = {}): Promise<OpenDatabase> {
  const server = await startMariaDb();
  if (!server) throw new Error("MariaDB is not installed");
  const connection = await server.connect(settings);
  return {
    client: connection,
    exec: (statements) => connection.query(statements),
    async close() {
      await connection.end();
      await server.stop();
    },
  };
}
