import type { SqlType } from "@sqlc-ts/compiler";
import type { SourceFile } from "@sqlc-ts/diagnostics";
import type { Connection, FieldPacket } from "mysql2/promise";
import { withoutDelimiters } from "../../../packages/compiler/src/engines/mysql/parser/delimiter.ts";
import { parseMysql } from "../../../packages/compiler/src/engines/mysql/parser/parse.ts";
import { cutDownMigration } from "../../../packages/compiler/src/syntax/migrations.ts";
import { startMariaDb } from "../../servers/mariadb.ts";
import { serverType } from "../../servers/server-types.ts";
import type { Databases, Description } from "../projects/database.ts";
import type { TruthProject } from "../projects/project.ts";
import { kindOf } from "./kinds.ts";

/** A MariaDB with a new database for each schema; undefined where it is not installed. */
export async function openMariaDatabases(): Promise<Databases | undefined> {
  const server = await startMariaDb();
  if (!server) return undefined;
  return {
    async create(schema) {
      const connection = await server.connect();
      try {
        await connection.query("SET sql_mode = ''");
        await dropOthers(connection);
        for (const file of schema) await applySchema(connection, file);
        return { describe: (sql) => describe(connection, sql), nameOf, typesParameters: false };
      } catch (error) {
        return { error: messageOf(error) };
      }
    },
    close: () => server.stop(),
  };
}

const kept = /^(test_\d+|information_schema|mysql|performance_schema|sys)$/;

/** What earlier schemas created besides their own database. */
async function dropOthers(connection: Connection): Promise<void> {
  const [found] = await connection.query({ sql: "SHOW DATABASES", rowsAsArray: true });
  const names = (Array.isArray(found) ? found : []).flatMap((row: unknown) =>
    Array.isArray(row) ? String(row[0]) : [],
  );
  for (const name of names) if (!kept.test(name)) await connection.query(`DROP DATABASE \`${name}\``);
}

/** The server does not know DELIMITER: statement by statement, as we read them. */
async function applySchema(connection: Connection, { path, text }: SourceFile): Promise<void> {
  const schema = withoutDelimiters(cutDownMigration(text));
  for (const { statement, start, end } of parseMysql({ path, text: schema }).statements) {
    const isDefinition = /^(create|alter|rename|drop|set|opaque)/.test(statement?.kind ?? "");
    const written = schema.slice(start, end);
    if (isDefinition && !/^\s*(un)?lock\b/i.test(written)) await connection.query(written);
  }
}

function nameOf({ engine, catalog }: TruthProject, type: SqlType): string {
  return type.id.includes(".") ? "text" : kindOf(engine.types.format(catalog, type));
}

async function describe(connection: Connection, sql: string): Promise<Description | { readonly error: string }> {
  try {
    if (/^\s*show\b/i.test(sql)) return await describeAnswer(connection, sql);
    const prepared = await connection.prepare(sql);
    const statement: unknown = Reflect.get(prepared, "statement");
    const columns = listOf(statement, "columns")
      .filter(isField)
      .map((field) => kindOf(serverType(field)));
    const parameters = listOf(statement, "parameters").map(() => "?");
    await prepared.close();
    return { columns, parameters };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** SHOW is not described before it is run. */
async function describeAnswer(connection: Connection, sql: string): Promise<Description> {
  const [, fields] = await connection.query(sql);
  return { columns: fields.map((field) => kindOf(serverType(field))), parameters: [] };
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(list) ? list : [];
}

function isField(value: unknown): value is FieldPacket {
  return typeof value === "object" && value !== null && "columnType" in value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
