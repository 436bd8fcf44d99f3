import { createRequire } from "node:module";
import type { OpenDatabase } from "./open-database.ts";

/** What of node:sqlite the tests use. */
export interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options?: Readonly<Record<string, unknown>>,
  ) => { exec(sql: string): void; close(): void; open(): void };
}

/** Node's own SQLite; undefined where this Node has none that gives rows as arrays. */
export function findNodeSqlite(): NodeSqlite | undefined {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 16)) return undefined;
  const module: NodeSqlite = createRequire(import.meta.url)("node:sqlite");
  return module;
}

export function openNodeSqlite(): OpenDatabase {
  const sqlite = findNodeSqlite();
  if (!sqlite) throw new Error("this Node has no node:sqlite");
  const client = new sqlite.DatabaseSync(":memory:");
  return {
    client,
    exec: async (statements) => client.exec(statements),
    close: async () => client.close(),
  };
}
