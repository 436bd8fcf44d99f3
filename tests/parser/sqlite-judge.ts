import sqlite from "node-sqlite3-wasm";
import type { Judge } from "./judge.ts";

/** A real SQLite. Whatever it says of a statement besides a syntax error comes after it was understood. */
export function loadSqliteJudge(): Pick<Judge, "verdict"> {
  const database = new sqlite.Database();
  return {
    verdict(text) {
      try {
        database.prepare(text).finalize();
        return { accepted: true, message: "" };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { accepted: !isSyntaxError(message), message };
      }
    },
  };
}

function isSyntaxError(message: string): boolean {
  return /: syntax error$|^unrecognized token|^incomplete input|^syntax error after column name/.test(message);
}
