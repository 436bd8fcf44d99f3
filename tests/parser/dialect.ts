import type { ParsedFile } from "../../packages/compiler/src/engines/engine.ts";
import { parsePostgresql } from "../../packages/compiler/src/engines/postgresql/parser/parse.ts";
import { createPostgresqlTokens } from "../../packages/compiler/src/engines/postgresql/parser/token-stream.ts";
import { parseSqlite } from "../../packages/compiler/src/engines/sqlite/parser/parse.ts";
import { createSqliteTokens } from "../../packages/compiler/src/engines/sqlite/parser/token-stream.ts";
import type { TokenStream } from "../../packages/compiler/src/syntax/lexer/token-stream.ts";

/** An engine's parser as it is measured. */
export interface Dialect {
  parse(source: { readonly path: string; readonly text: string }): ParsedFile;
  tokens(text: string): TokenStream;
  /** Parts of the measurement that have a judge. */
  readonly parts: readonly string[];
  /** Share of the corpus's invalid statements that must be rejected; the corpus has none worth counting where it is 0. */
  readonly rejected: number;
}

export const postgresql: Dialect = {
  parse: parsePostgresql,
  tokens: createPostgresqlTokens,
  parts: ["acceptance", "agreement", "structure", "robustness"],
  rejected: 0,
};

export const sqlite: Dialect = {
  parse: parseSqlite,
  tokens: createSqliteTokens,
  parts: ["acceptance", "agreement", "nesting", "robustness"],
  rejected: 0.8,
};

const dialects: Readonly<Record<string, Dialect>> = { postgresql, sqlite };

export function dialectOf(engine: string): Dialect {
  const dialect = dialects[engine];
  if (!dialect) throw new Error(`no parser is measured for ${engine}`);
  return dialect;
}
