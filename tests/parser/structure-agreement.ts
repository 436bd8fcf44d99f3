import { parsePostgresql } from "../../packages/compiler/src/engines/postgresql/parser/parse.ts";
import { type CorpusStatement, firstKeyword } from "./corpus.ts";
import type { Judge } from "./judge.ts";
import { ourShapes } from "./our-structure.ts";
import { printShapes } from "./structure.ts";
import { theirShapes } from "./their-structure.ts";

export interface StructureDifference {
  readonly text: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface StructureAgreement {
  readonly compared: number;
  readonly differences: readonly StructureDifference[];
}

const words: ReadonlySet<string> = new Set([
  "select",
  "values",
  "table",
  "with",
  "insert",
  "update",
  "delete",
  "merge",
]);
/** In this query language `@name` is a parameter, for PostgreSQL it is an operator. */
const parameterName = /@[a-z_]/i;

/** Compares places and nesting with PostgreSQL's parser on all valid queries and modifications that both accept. */
export function compareStructures(corpus: readonly CorpusStatement[], judge: Judge): StructureAgreement {
  const differences: StructureDifference[] = [];
  let compared = 0;
  for (const { text, ok } of corpus) {
    if (!ok || !words.has(firstKeyword(text)) || parameterName.test(text)) continue;
    const difference = compareOne(text, judge);
    if (difference === "rejected") continue;
    compared++;
    if (difference) differences.push(difference);
  }
  return { compared, differences };
}

/** `rejected` when we do not read the text as one statement. */
export function compareOne(text: string, judge: Judge): StructureDifference | "rejected" | undefined {
  const { statements } = parsePostgresql({ path: "statement.sql", text });
  const statement = statements[0]?.statement;
  if (!statement || statements.length !== 1) return "rejected";
  const ours = printShapes(ourShapes(statement));
  const theirs = printShapes(theirShapes(judge.tree(text), textOffset(text)));
  return ours === theirs ? undefined : { text, ours, theirs };
}

/** Turns offsets in UTF-8 bytes into offsets in UTF-16 code units. */
function textOffset(text: string): (bytes: number) => number {
  const encoded = Buffer.from(text);
  if (encoded.length === text.length) return (bytes) => bytes;
  return (bytes) => encoded.subarray(0, bytes).toString("utf8").length;
}
