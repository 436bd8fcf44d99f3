import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOtherProducts } from "./other-products.ts";

/** A statement with the verdict of the engine's own parser. */
export interface CorpusStatement {
  readonly text: string;
  readonly ok: boolean;
}

/** The statements of `../shared/corpus/parser/<engine>.jsonl`, relative to the project's root; undefined where the folder is absent. */
export function readCorpus(engine: string): readonly CorpusStatement[] | undefined {
  const file = join(process.cwd(), "..", "shared", "corpus", "parser", `${engine}.jsonl`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8").trim().split("\n").flatMap(readRow);
}

/** Of two verdicts one must hold it valid; what only another product has is left out. */
function readRow(line: string): CorpusStatement[] {
  const row: unknown = JSON.parse(line);
  if (typeof row !== "object" || row === null || !("text" in row) || !("ok" in row))
    throw new Error("not a corpus row");
  const text = String(row.text);
  if (!("mariadb" in row)) return [{ text, ok: row.ok === true }];
  if (row.mariadb !== true && isOtherProducts(text)) return [];
  return [{ text, ok: row.ok === true || row.mariadb === true }];
}

/** First word of a statement in lower case, behind comments and parentheses. */
export function firstKeyword(text: string): string {
  const bare = text.replace(/--[^\n]*|\/\*.*?\*\//gs, " ");
  return (/[a-z_]+/i.exec(bare)?.[0] ?? "").toLowerCase();
}
