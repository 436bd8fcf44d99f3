import type { ParsedFile } from "../../packages/compiler/src/engines/engine.ts";
import { parseMysql } from "../../packages/compiler/src/engines/mysql/parser/parse.ts";
import { createMysqlTokens } from "../../packages/compiler/src/engines/mysql/parser/token-stream.ts";
import { parsePostgresql } from "../../packages/compiler/src/engines/postgresql/parser/parse.ts";
import { createPostgresqlTokens } from "../../packages/compiler/src/engines/postgresql/parser/token-stream.ts";
import { parseSqlite } from "../../packages/compiler/src/engines/sqlite/parser/parse.ts";
import { createSqliteTokens } from "../../packages/compiler/src/engines/sqlite/parser/token-stream.ts";
import type { TokenStream } from "../../packages/compiler/src/syntax/lexer/token-stream.ts";
import { mysqlDump } from "./dumps/mysql-dump.ts";
import { sqliteDump } from "./dumps/sqlite-dump.ts";

/** An engine's parser as it is measured. */
export interface Dialect {
  parse(source: { readonly path: string; readonly text: string }): ParsedFile;
  tokens(text: string): TokenStream;
  /** Parts of the measurement that have a judge. */
  readonly parts: readonly string[];
  /** Share of the corpus's valid statements that must be accepted. */
  readonly accepted: number;
  /** Share of the corpus's invalid statements that must be rejected; the corpus has none worth counting where it is 0. */
  readonly rejected: number;
  /** What the engine's own tool would dump, of about so many characters; the part `dump` needs it. */
  readonly dump?: (size: number) => string;
}

export const postgresql: Dialect = {
  parse: parsePostgresql,
  tokens: createPostgresqlTokens,
  parts: ["acceptance", "agreement", "structure", "robustness", "analysis"],
  accepted: 0.999,
  rejected: 0,
};

export const sqlite: Dialect = {
  parse: parseSqlite,
  tokens: createSqliteTokens,
  parts: ["acceptance", "agreement", "nesting", "robustness", "analysis", "dump"],
  accepted: 0.999,
  rejected: 0.8,
  dump: sqliteDump,
};

/** Its judge is MariaDB, where that is installed. */
export const mysql: Dialect = {
  parse: parseMysql,
  tokens: createMysqlTokens,
  parts: ["acceptance", "agreement", "nesting", "robustness", "analysis", "dump"],
  accepted: 0.99,
  rejected: 0.75,
  dump: mysqlDump,
};

const dialects: Readonly<Record<string, Dialect>> = { postgresql, mysql, sqlite };

export function dialectOf(engine: string): Dialect {
  const dialect = dialects[engine];
  if (!dialect) throw new Error(`no parser is measured for ${engine}`);
  return dialect;
}
