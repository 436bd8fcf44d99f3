import sqlite, { type JSValue } from "node-sqlite3-wasm";
import type { Client } from "./src/db/db.ts";

/** A database in memory. */
export interface WasmDatabase extends Client {
  exec(sql: string): void;
  close(): void;
}

/**
 * SQLite as WebAssembly, which needs no compiler, as a client of the generated code. Its rows are objects: good enough for queries whose
 * columns have different names.
 */
export function openWasmDatabase(): WasmDatabase {
  const database = new sqlite.Database();
  return {
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare(text) {
      const run = (values: readonly unknown[]) =>
        database.all(text, values.map(bindable)).map((row) => Object.values(row));
      return {
        raw: () => undefined,
        safeIntegers: () => undefined,
        all: (...values) => run(values),
        get: (...values) => run(values)[0],
        run: (...values) => database.run(text, values.map(bindable)),
      };
    },
  };
}

function bindable(value: unknown): JSValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === "bigint" || typeof value === "number" || typeof value === "string") return value;
  throw new TypeError(`SQLite has no type for ${typeof value}`);
}
