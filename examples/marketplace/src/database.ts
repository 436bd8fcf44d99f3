import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A database in memory with all migrations applied, and nothing in its tables. */
export async function createDatabase(): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { btree_gist, citext, pg_trgm } });
  for (const migration of await readMigrations()) await database.exec(migration.up);
  return database;
}

export async function seed(database: PGlite): Promise<void> {
  await database.exec(await readFile(`${root}seeds/seed.sql`, "utf8"));
}

export interface Migration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** The files of `migrations/` in their order, as goose would run them. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(`${root}migrations`)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${root}migrations/${name}`, "utf8");
      const [up = "", down = ""] = text.split("-- +goose Down");
      return { name, up, down };
    }),
  );
}
