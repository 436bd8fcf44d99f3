import type { SourceFile } from "@sqlc-ts/diagnostics";
import type { JsonObject, JsonValue } from "@sqlc-ts/protocol";
import type { FieldDifference } from "./compare-request.ts";

/** A PostgreSQL server with a case's schema. */
type Server = Awaited<ReturnType<typeof startServer>>;

/** What the server has to decide: differences without a recorded reason. */
export interface Dispute {
  readonly schema: readonly SourceFile[];
  readonly expected: JsonObject;
  readonly differences: readonly FieldDifference[];
}

/** Gives a reason to each difference in which PostgreSQL itself says what we say: queries that it rejects, columns that allow NULL. */
export async function judge({ schema, expected, differences }: Dispute): Promise<FieldDifference[]> {
  const server = await startServer(schema);
  if (!server) return [...differences];
  const rejected = await rejectedQueries(server, expected);
  const judged: FieldDifference[] = [];
  for (const difference of differences) {
    const isProven =
      difference.path === "(error)"
        ? rejected.some(
            (message) => difference.actual.endsWith(`: ${message}`) || isUnknownFunction(difference, message),
          )
        : await allowsNull(server, columnOf(expected, difference.path), difference);
    judged.push(
      isProven
        ? { ...difference, reason: difference.path === "(error)" ? "rejected-by-the-database" : "column-allows-null" }
        : difference,
    );
  }
  await server.close();
  return judged;
}

async function startServer(schema: readonly SourceFile[]) {
  const { PGlite } = await import("@electric-sql/pglite");
  const server = await PGlite.create();
  try {
    for (const { text } of schema) await server.exec(text);
    return server;
  } catch {
    await server.close();
    return undefined;
  }
}

/** PostgreSQL's messages for the recorded queries that it does not accept. */
async function rejectedQueries(server: Server & object, expected: JsonObject): Promise<string[]> {
  const messages: string[] = [];
  for (const query of listOf(expected.queries)) {
    try {
      await server.describeQuery(String(query.text));
    } catch (error) {
      messages.push(error instanceof Error ? error.message : String(error));
    }
  }
  return messages;
}

/** sqlc's words for an unknown function are shorter: `function "f" does not exist`. */
function isUnknownFunction({ actual }: FieldDifference, message: string): boolean {
  const name = /function "(.*)" does not exist$/.exec(actual)?.[1];
  return name !== undefined && message.startsWith(`function ${name}(`) && message.endsWith("does not exist");
}

/** sqlc has NOT NULL for a column, in the catalog or as a query's, that has no such constraint. */
async function allowsNull(
  server: Server & object,
  column: readonly string[] | undefined,
  { path, expected, actual }: FieldDifference,
): Promise<boolean> {
  if (!column || !path.endsWith(".not_null") || expected !== "true" || actual !== "false") return false;
  const { rows } = await server.query<{ attnotnull: boolean }>(
    "SELECT a.attnotnull FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2 AND a.attname = $3",
    [...column],
  );
  return rows[0]?.attnotnull === false;
}

/** Schema, table and name of the column that a difference is about. */
function columnOf(expected: JsonObject, path: string): readonly string[] | undefined {
  const [, ...names] = /^catalog\.schemas\[(.*)\]\.tables\[(.*)\]\.columns\[(.*)\]\.\w+$/.exec(path) ?? [];
  if (names.length > 0) return names;
  const [, query, index] = /^(\w+)\.columns\[(\d+)\]\.\w+$/.exec(path) ?? [];
  const found = listOf(expected.queries).find(({ name }) => name === query);
  const column = listOf(found?.columns)[Number(index)];
  const [table] = listOf([column?.table ?? null]);
  return column && table
    ? [String(table.schema || "public"), String(table.name), String(column.original_name)]
    : undefined;
}

function listOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}
