import type { JsonObject, JsonValue } from "@sqlc-ts/protocol";
import type { Connection } from "mysql2/promise";
import { type MariaDb, startMariaDb } from "../servers/mariadb.ts";
import { countParameters } from "../servers/prepared.ts";
import type { FieldDifference } from "./compare-request.ts";
import type { Dispute } from "./judge.ts";

/** Puts differences to MariaDB; started when it is first needed, absent where it is not installed. */
export interface MysqlJudge {
  judge(dispute: Dispute & { readonly actual: JsonObject | undefined }): Promise<FieldDifference[]>;
  /** Whether it was asked and there is no server. */
  isMissing(): boolean;
  stop(): Promise<void>;
}

export function createMysqlJudge(): MysqlJudge {
  let server: Promise<MariaDb | undefined> | undefined;
  let missing = false;
  return {
    isMissing: () => missing,
    async judge(dispute) {
      server ??= startMariaDb();
      missing = (await server) === undefined;
      const connection = await (await server)?.connect();
      if (!connection) return [...dispute.differences];
      try {
        for (const { text } of dispute.schema) await connection.query(text);
        return await judged(connection, dispute);
      } catch {
        return [...dispute.differences];
      } finally {
        await connection.end();
      }
    },
    async stop() {
      await (await server)?.stop();
    },
  };
}

async function judged(
  connection: Connection,
  { expected, differences, actual }: Dispute & { readonly actual: JsonObject | undefined },
): Promise<FieldDifference[]> {
  const queries = listOf(expected.queries);
  const prepared = new Map<string, Prepared>();
  for (const query of queries) prepared.set(String(query.name), await prepare(connection, String(query.text)));
  const ordered = actual ? await tablesInOurOrder(connection, actual) : new Set<string>();
  const proven = new Set(differences.filter((difference) => isProven(difference, prepared, ordered, queries)));
  // The server reports the first error of a query only.
  const lines = new Set([...proven].map(lineOf).filter((line) => line !== undefined));
  return differences.map((difference) => {
    const line = lineOf(difference);
    const isJudged = proven.has(difference) || (line !== undefined && lines.has(line));
    return isJudged ? { ...difference, reason: reasonOf(difference) } : difference;
  });
}

function reasonOf({ path }: FieldDifference): string {
  if (path === "(error)") return "rejected-by-the-database";
  return path.endsWith(".params") ? "parameter-without-type" : "column-order";
}

function lineOf({ path, actual }: FieldDifference): string | undefined {
  return path === "(error)" ? /^[^:]+:\d+:/.exec(actual)?.[0] : undefined;
}

interface Prepared {
  readonly error?: string;
  readonly parameters?: number;
}

async function prepare(connection: Connection, text: string): Promise<Prepared> {
  try {
    return { parameters: await countParameters(connection, text.replaceAll(/\/\*SLICE:.*?\*\//g, "")) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isProven(
  { path, actual }: FieldDifference,
  prepared: ReadonlyMap<string, Prepared>,
  ordered: ReadonlySet<string>,
  queries: readonly JsonObject[],
): boolean {
  if (path === "(error)") return isRefused(actual, prepared);
  const table = /^catalog\.schemas\[.*?\]\.tables\[(.*?)\]\.columns/.exec(path)?.[1];
  if (table !== undefined) return ordered.has(table);
  const name = /^(\w+)\./.exec(path)?.[1] ?? "";
  if (path === `${name}.params`) return isNumberedInOrder(actual, prepared.get(name)?.parameters);
  const tables = listOf(queries.find((query) => query.name === name)?.columns).map(tableName);
  return tables.length > 0 && tables.every((found) => found !== undefined && ordered.has(found));
}

/** The server refuses a query because of the same name. */
function isRefused(ours: string, prepared: ReadonlyMap<string, Prepared>): boolean {
  const name = /"([^"]+)"/.exec(ours)?.[1];
  return [...prepared.values()].some(({ error }) => error !== undefined && name !== undefined && error.includes(name));
}

function isNumberedInOrder(actual: string, count: number | undefined): boolean {
  return actual === JSON.stringify(Array.from({ length: count ?? -1 }, (_, index) => index + 1));
}

function tableName(column: JsonObject): string | undefined {
  const [table] = listOf([column.table ?? null]);
  return table && String(table.name);
}

/** Tables whose columns the server has in the order in which we have them. */
async function tablesInOurOrder(connection: Connection, request: JsonObject): Promise<ReadonlySet<string>> {
  const ordered = new Set<string>();
  const [catalog] = listOf([request.catalog ?? null]);
  for (const table of listOf(catalog?.schemas).flatMap((schema) => listOf(schema.tables))) {
    const [rel] = listOf([table.rel ?? null]);
    const ours = listOf(table.columns).map(({ name }) => String(name));
    const [, fields] = await connection.query(`SELECT * FROM \`${String(rel?.name)}\` LIMIT 0`);
    const theirs = fields.map(({ name }) => name.toLowerCase());
    if (ours.join() === theirs.join()) ordered.add(String(rel?.name));
  }
  return ordered;
}

function listOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "object" && item !== null && !Array.isArray(item))
    : [];
}
