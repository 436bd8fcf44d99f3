import { PGlite, type Results } from "@electric-sql/pglite";
import { type AnalyzedQuery, analyzeFile, buildCatalog, loadEngine, type SqlcColumn } from "@sqlc-ts/compiler";
import { rowsSql, schemaSql } from "./schema.ts";

/** What generators get where sqlc's answer is wrong or has no type: `name type NN`, the type in sqlc's spelling. */
export interface RightAnswer {
  /** Row of the table that lists sqlc's answer. */
  readonly row: number;
  readonly sql: string;
  readonly columns?: readonly string[];
  readonly parameters?: readonly string[];
  /** The message, where sqlc accepts what is no query. */
  readonly error?: string;
  /** A narrower type than the server's, as sqlc has it: LIMIT takes an integer too. */
  readonly narrower?: true;
}

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

export interface Compiled {
  readonly query: AnalyzedQuery | undefined;
  readonly errors: readonly string[];
}

export async function createCompiler(): Promise<(sql: string) => Compiled> {
  const engine = await loadEngine("postgresql");
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schemaSql }], settings);
  return (sql) => {
    const file = { path: "query.sql", text: `-- name: Example :exec\n${sql};\n` };
    const { queries, diagnostics } = analyzeFile(engine, catalog, file, settings);
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
    return { query: queries[0], errors };
  };
}

export function printColumn(column: SqlcColumn): string {
  return `${column.name} ${spell(column)}${column.notNull ? " NN" : ""}`.trim();
}

function spell({ type }: SqlcColumn): string {
  return `${type.schema ? `${type.schema}.` : ""}${type.name}${"[]".repeat(type.dimensions)}`;
}

/** A server without rows and one with them. */
export interface Servers {
  /** The server's error for a text that it cannot prepare; undefined where it can. */
  refusal(sql: string): Promise<string | undefined>;
  /** Our types and the server's, both by the server's own names; the domains of the standard's own schema are the types below them. */
  typesOf(query: AnalyzedQuery): Promise<{ readonly ours: readonly string[]; readonly theirs: readonly string[] }>;
  /** For each column whether a NULL came from either server. */
  nulls(query: AnalyzedQuery): Promise<readonly boolean[]>;
  close(): Promise<void>;
}

export async function openServers(): Promise<Servers> {
  const [empty, filled] = await Promise.all([PGlite.create(), PGlite.create()]);
  await empty.exec(schemaSql);
  await filled.exec(schemaSql + rowsSql);
  return {
    refusal: (sql) =>
      filled.describeQuery(sql).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    async typesOf({ text, columns, parameters }) {
      const { resultFields, queryParams } = await filled.describeQuery(text);
      const sent = columns.flatMap((column) => column.embedded ?? [column]);
      const described = [...sent, ...parameters].map(({ sqlc }) => denotedType(spell(sqlc)));
      const oids = [...resultFields, ...queryParams].map(({ dataTypeID }) => String(dataTypeID));
      return { ours: await baseTypes(filled, described), theirs: await baseTypes(filled, oids) };
    },
    async nulls({ text, columns }) {
      const results = [await runUndone(empty, text), await runUndone(filled, text)];
      return columns.map((_column, index) => results.some(({ rows }) => rows.some((row) => row[index] === null)));
    },
    close: async () => {
      await Promise.all([empty.close(), filled.close()]);
    },
  };
}

/** Of sqlc's spellings these are no types of the server. */
function denotedType(spelling: string): string {
  return spelling.replace(/^bigserial$/, "bigint").replace(/^sql_identifier$/, "information_schema.sql_identifier");
}

async function baseTypes(database: PGlite, types: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT coalesce(nullif(t.typbasetype, 0), t.oid)::regtype::text AS name
     FROM unnest($1::text[]) WITH ORDINALITY AS given(name, position) LEFT JOIN pg_type t ON t.oid = given.name::regtype ORDER BY position`,
    [types],
  );
  return rows.map(({ name }) => name);
}

async function runUndone(database: PGlite, sql: string): Promise<Results<unknown[]>> {
  await database.exec("BEGIN");
  try {
    return await database.query<unknown[]>(sql, [], { rowMode: "array" });
  } finally {
    await database.exec("ROLLBACK");
  }
}
