import type { Connection } from "mysql2/promise";
import { startMariaDb } from "../servers/mariadb.ts";
import type { AsyncJudge, Verdict } from "./judge.ts";

/** A real MariaDB, asked to prepare statements; undefined where it is not installed. */
export async function openMysqlJudge(): Promise<AsyncJudge | undefined> {
  const server = await startMariaDb();
  if (!server) return undefined;
  const connection = await server.connect();
  return {
    verdict: (text) => verdict(connection, text),
    async close() {
      await connection.end();
      await server.stop();
    },
  };
}

/** Whatever it says besides a syntax error comes after the statement was understood; undefined where it stops before it has read all. */
async function verdict(connection: Connection, text: string): Promise<Verdict | undefined> {
  try {
    await connection.query("PREPARE statement FROM ?", [text]);
    return { accepted: true, message: "" };
  } catch (error) {
    const code = Number(typeof error === "object" && error !== null ? Reflect.get(error, "errno") : undefined);
    if (whileParsing.has(code)) return undefined;
    return { accepted: !syntaxErrors.has(code), message: error instanceof Error ? error.message : String(error) };
  }
}

/** ER_PARSE_ERROR and ER_EMPTY_QUERY. */
const syntaxErrors: ReadonlySet<number> = new Set([1064, 1065]);

/**
 * What MariaDB finds wrong as soon as it reads it: names of types, collations, character sets and engines, wrong numbers of arguments, definitions of
 * partitions, tables that do not fit in DELETE, a variable behind LIMIT or INTO.
 */
const whileParsing: ReadonlySet<number> = new Set([
  4161, 1273, 1115, 1286, 1800, 1801, 1582, 1583, 1584, 1479, 1480, 1492, 1493, 1504, 1564, 1653, 4113, 4128, 1066,
  1109, 1221, 1302, 1327, 1241, 1235, 1063, 1901,
]);
