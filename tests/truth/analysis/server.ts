import { PGlite } from "@electric-sql/pglite";

/** PostgreSQL's own answer to a statement: ids of types as the catalog has them. */
export interface Description {
  readonly parameters: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

export interface AnalysisServer {
  describe(sql: string): Promise<Description | { readonly error: string }>;
  /** For each result column whether a NULL came; undefined when the statement failed. What it changed is undone. */
  run(sql: string): Promise<readonly boolean[] | undefined>;
  close(): Promise<void>;
}

export async function openAnalysisServer(setup: readonly string[]): Promise<AnalysisServer> {
  const database = await PGlite.create();
  for (const sql of setup) await database.exec(sql);
  return {
    describe: await describeWith(database),
    run: (sql) => runOnce(database, sql),
    close: () => database.close(),
  };
}

/** Asks a server for the types of statements; it knows the types that exist now. */
export async function describeWith(database: PGlite): Promise<AnalysisServer["describe"]> {
  const ids = await readTypeIds(database);
  const idOf = (oid: number) => ids.get(oid) ?? String(oid);
  return async (sql) => {
    try {
      const { queryParams, resultFields } = await database.describeQuery(sql);
      return {
        parameters: queryParams.map((parameter) => idOf(parameter.dataTypeID)),
        columns: resultFields.map((field) => ({ name: field.name, type: idOf(field.dataTypeID) })),
      };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function readTypeIds(database: PGlite): Promise<ReadonlyMap<number, string>> {
  const { rows } = await database.query<{ oid: number; id: string }>(`
    SELECT t.oid,
           CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE n.nspname || '.' END || coalesce(e.typname, t.typname)
             || CASE WHEN e.oid IS NULL THEN '' ELSE '[]' END AS id
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_type e ON e.typarray = t.oid`);
  return new Map(rows.map((row) => [row.oid, row.id]));
}

const keepText = (text: string) => text;

/** JSON's own null is a value. By the ids of json and jsonb in pg_type. */
const jsonAsText = { 114: keepText, 3802: keepText };

async function runOnce(database: PGlite, sql: string): Promise<readonly boolean[] | undefined> {
  try {
    await database.exec("BEGIN");
    const result = await database.query<unknown[]>(sql, [], { rowMode: "array", parsers: jsonAsText });
    return result.fields.map((_field, index) => result.rows.some((row) => row[index] === null));
  } catch {
    return undefined;
  } finally {
    await database.exec("ROLLBACK");
  }
}
