import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** One entry of docs/differences/<engine>.yaml; the file's head says what the fields mean. */
export interface Difference {
  readonly id: string;
  /** The kind of difference as the compiler names it (`compatibility/difference.ts`); absent where the answer is an error. */
  readonly reason?: string;
  readonly why: "unsound" | "untyped";
  readonly title: string;
  readonly query: string;
  readonly sqlc: readonly string[] | string;
  readonly ours: readonly string[] | string;
  /** What sqlc says of the parameters, and what we say. */
  readonly parameters?: { readonly sqlc: readonly string[] | string; readonly ours: readonly string[] };
  /** What the proven fields say, where they are not what `ours` says. */
  readonly proven?: readonly string[];
  readonly proof: Proof;
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

const folder = fileURLToPath(new URL("../../docs/differences/", import.meta.url));

export function readDifferences(): readonly DifferenceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ engine: name.replace(/\.yaml$/, ""), ...parse(readFileSync(folder + name, "utf8")) }));
}
