import { PGlite } from "@electric-sql/pglite";
import { hostileParsers, replacePgParsers } from "./hostile-parsers.ts";
import type { OpenDatabase } from "./open-database.ts";
import { connectPg } from "./pg-over-pglite.ts";

export interface PgliteSettings {
  /** Replace the driver's parsers and serializers by some that return nonsense. */
  readonly hostile?: boolean;
}

/** A PGlite in this process, with a client of its own or of pg. */
export async function openPglite(
  driver: "pg" | "pglite",
  { hostile = false }: PgliteSettings = {},
): Promise<OpenDatabase> {
  const database = await PGlite.create(hostile ? { parsers: hostileParsers, serializers: hostileParsers } : {});
  if (hostile && driver === "pg") replacePgParsers();
  return {
    client: driver === "pg" ? await connectPg(database) : database,
    exec: (statements) => database.exec(statements),
    refreshArrayTypes: () => (driver === "pglite" ? database.refreshArrayTypes() : Promise.resolve()),
    close: () => database.close(),
  };
}
