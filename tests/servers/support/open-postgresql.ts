import pg from "pg";
import type { OpenDatabase } from "../../typescript/support/open-database.ts";
import { createDatabase } from "./postgresql-database.ts";

/** A new database of the server, and one client of pg. */
export async function openPostgresql(name: string): Promise<OpenDatabase & { readonly client: pg.Client }> {
  const client = new pg.Client(await createDatabase(name));
  await client.connect();
  return { client, exec: (statements) => client.query(statements), close: () => client.end() };
}
