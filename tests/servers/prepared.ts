import type { Connection } from "mysql2/promise";

/** How many parameters the server finds in a statement; rejects with its error where it refuses it. */
export async function countParameters(connection: Connection, text: string): Promise<number> {
  const prepared = await connection.prepare(text);
  const statement: unknown = Reflect.get(prepared, "statement");
  const parameters: unknown =
    typeof statement === "object" && statement !== null ? Reflect.get(statement, "parameters") : [];
  await prepared.close();
  return Array.isArray(parameters) ? parameters.length : 0;
}
