import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One entry of docs/differences/<engine>.yaml; the file's head says what the fields mean. */
export interface Difference {
  readonly id: string;
  /** The kind of difference as the compiler names it (`compatibility/difference.ts`); absent where the answer is an error. */
  readonly reason?: string;
  readonly why: "unsound" | "untyped" | "clearer";
  readonly title: string;
  readonly query: string;
  readonly sqlc: readonly string[] | string;
  readonly ours: readonly string[] | string;
  /** What sqlc says of the parameters, and what we say. */
  readonly parameters?: { readonly sqlc: readonly string[] | string; readonly ours: readonly string[] };
  /** What the proven fields say, where they are not what `ours` says. */
  readonly proven?: readonly string[];
  readonly proof: Proof;
  /** Both messages for any names, which stand as `{name}`; for `why: clearer`. */
  readonly texts?: { readonly sqlc: string; readonly ours: string };
  /** What the database runs, where the query has macros. */
  readonly run?: string;
}

export interface Proof {
  readonly types?: readonly string[];
  readonly parameters?: readonly string[];
  readonly rows?: readonly (readonly unknown[])[];
  readonly error?: string;
}

export interface DifferenceFile {
  readonly engine: string;
  readonly schema: string;
  readonly rows: string;
  readonly differences: readonly Difference[];
}

const engines = ["mysql", "postgresql", "sqlite"];

/** The differences by engine; read from the project's folder, in which tests and scripts run. */
export function readDifferences(): readonly DifferenceFile[] {
  return engines.map((engine) => ({ engine, ...readDocument(engine) }));
}

function readDocument(name: string): Omit<DifferenceFile, "engine"> {
  return parse(readFileSync(join("docs", "differences", `${name}.yaml`), "utf8"));
}
