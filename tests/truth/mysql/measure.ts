import { analyzeFile, buildCatalog, type Catalog, type Engine, loadEngine } from "@sqlc-ts/compiler";
import type { Connection } from "mysql2/promise";
import { createRandom } from "../../parser/random.ts";
import { startMariaDb } from "../../servers/mariadb.ts";
import { serverType } from "../../servers/server-types.ts";
import { kindOf } from "./kinds.ts";
import { randomQuery } from "./queries.ts";
import { rows, schema } from "./schema.ts";

export interface TruthResult {
  readonly tried: number;
  /** Queries that MariaDB refuses: nothing to compare. */
  readonly refused: number;
  /** Queries that we refuse and MariaDB does not, columns of another type, and NULLs where we rule them out. */
  readonly lies: readonly string[];
}

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** Puts random queries to MariaDB and compares types and NULLs with what we say; undefined where it is not installed. */
export async function measureMysqlTruth(count: number, seed: number): Promise<TruthResult | undefined> {
  const server = await startMariaDb();
  if (!server) return undefined;
  const connection = await server.connect();
  await connection.query(`SET sql_mode = ''; ${schema} ${rows}`);
  const engine = await loadEngine("mysql");
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const random = createRandom(seed);
  const lies: string[] = [];
  let refused = 0;
  for (let tried = 0; tried < count; tried++) {
    const query = randomQuery(random);
    const answer = await askServer(connection, query);
    if (answer) lies.push(...liesOf(engine, catalog, query, answer).map((lie) => `${lie}: ${query}`));
    else refused++;
  }
  await connection.end();
  await server.stop();
  return { tried: count, refused, lies };
}

interface Answer {
  readonly types: readonly string[];
  /** Whether there is a NULL in each column. */
  readonly nulls: readonly boolean[];
}

async function askServer(connection: Connection, query: string): Promise<Answer | undefined> {
  try {
    const [found, fields] = await connection.query({ sql: query, rowsAsArray: true });
    const values: readonly unknown[] = Array.isArray(found) ? found : [];
    return {
      types: fields.map(serverType),
      nulls: fields.map((_, column) => values.some((row) => Array.isArray(row) && row[column] === null)),
    };
  } catch {
    return undefined;
  }
}

const mixedSigns = /rank\(|row_number|ntile|bit_|[~&|^]|<<|>>|\.u\b|AS UNSIGNED/;
const seconds = /str_to_date|\.(d|dt|ts|tm|at)\b|AS (DATETIME|TIME)\b|\btime\(/;
const binaryStrings = /\.(bytes|data)\b|AS BINARY|unhex|base64|sha2|EXISTS/;

/**
 * Where MySQL is known to differ from MariaDB: ranks and bits are unsigned (manual 14.20.1, 14.12), so that they and signed numbers together are
 * DECIMAL; INT UNSIGNED with INT is BIGINT, not DECIMAL; times as numbers have fractions only where their types do; values of ENUM and SET are numbers
 * or texts in calculations; binary strings have bits, and stay binary beside texts; EXISTS is no binary string; GREATEST of FLOATs is FLOAT.
 */
function isMysqls(ours: string, theirs: string, query: string): boolean {
  const kinds = [kindOf(ours), kindOf(theirs)];
  if (kinds.includes("decimal") && kinds.includes("integer")) return mixedSigns.test(query) || seconds.test(query);
  if (kinds.every((kind) => kind === "float" || kind === "double")) return true;
  if (kinds.every((kind) => /^(integer|decimal|double)$/.test(kind))) return /\.(kind|marks)\b/.test(query);
  return (kinds.includes("blob") || ours === "varbinary") && binaryStrings.test(query);
}

function liesOf(engine: Engine, catalog: Catalog, query: string, { types, nulls }: Answer): string[] {
  const file = { path: "query.sql", text: `-- name: Q :many\n${query};` };
  const { queries, diagnostics } = analyzeFile(engine, catalog, file, settings);
  const columns = queries[0]?.columns;
  if (!columns) return [`refused here (${diagnostics[0]?.message ?? "no query"})`];
  return columns.flatMap(({ proven }, index) => {
    const ours = proven.type.id.includes(".") ? "varchar" : engine.types.format(catalog, proven.type);
    const theirs = types[index] ?? "(missing)";
    const isOther =
      theirs !== "null" && ours !== "any" && kindOf(ours) !== kindOf(theirs) && !isMysqls(ours, theirs, query);
    const isNull = nulls[index] === true && proven.nullability.kind === "never";
    return [
      ...(isOther ? [`c${index} ${theirs}, but ${ours} here`] : []),
      ...(isNull ? [`c${index} NULL, but never here`] : []),
    ];
  });
}
