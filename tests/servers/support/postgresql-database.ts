import pg from "pg";
import { inject } from "vitest";
import type { ServerAddress } from "./postgresql-cluster.ts";

/** The server of this run; null when PostgreSQL is not installed. */
export const postgresql: ServerAddress | null = inject("postgresql");

/** A new and empty database with a name that no other test file uses; returns the options to connect to it. */
export async function createDatabase(name: string): Promise<ServerAddress & { database: string }> {
  if (postgresql === null) throw new Error("PostgreSQL is not installed");
  const client = new pg.Client({ ...postgresql, database: "postgres" });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
  return { ...postgresql, database: name };
}

/** The address in the form that Go's drivers and psql read. */
export function databaseUrl({ host, port, user, database }: ServerAddress & { database: string }): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}&sslmode=disable`;
}
