import { type CorpusStatement, firstKeyword } from "./corpus.ts";
import { type Dialect, postgresql } from "./dialect.ts";
import type { Judge } from "./judge.ts";
import { mutate, rawTokens } from "./mutations.ts";
import { createRandom } from "./random.ts";

export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  /** Statements where the verdicts differ, with ours. */
  readonly disagreements: readonly { readonly text: string; readonly accepted: boolean; readonly message: string }[];
}

const queryWords: ReadonlySet<string> = new Set([
  "select",
  "values",
  "table",
  "with",
  "insert",
  "update",
  "delete",
  "merge",
]);
const definition =
  /^\s*(create|alter|drop)\s+(or\s+replace\s+)?((global|local|temp|temporary|unlogged|recursive|materialized|foreign)\s+)*(table|view|type|domain)\b/i;

/** Queries, data modification, and definitions of tables, views and types. */
export function isCompared(text: string): boolean {
  return queryWords.has(firstKeyword(text)) || definition.test(text.replace(/--[^\n]*/g, " "));
}

export function accepts(
  text: string,
  dialect: Dialect = postgresql,
): { readonly accepted: boolean; readonly message: string } {
  const { diagnostics } = dialect.parse({ path: "statement.sql", text });
  return { accepted: diagnostics.length === 0, message: diagnostics[0]?.message ?? "" };
}

/** Compares verdicts with the engine's own parser on valid statements, half of them with one token changed. */
export function compareVerdicts(
  corpus: readonly CorpusStatement[],
  judge: Pick<Judge, "verdict">,
  count: number,
  seed: number,
  dialect: Dialect = postgresql,
): Agreement {
  const random = createRandom(seed);
  const statements = corpus
    .filter((row) => row.ok && row.text.length < 2000 && isCompared(row.text))
    .map((row) => rawTokens(row.text, dialect))
    .filter((tokens) => tokens !== undefined && tokens.length > 1);
  const pool = statements.flatMap((tokens) => tokens ?? []);
  const disagreements: { text: string; accepted: boolean; message: string }[] = [];
  let compared = 0;
  while (compared < count) {
    const tokens = random.pick(statements);
    if (!tokens) break;
    const text = random.below(4) === 0 ? tokens.join(" ") : mutate(tokens, pool, random);
    const ours = accepts(text, dialect);
    const theirs = judge.verdict(text);
    compared++;
    if (ours.accepted !== theirs.accepted) {
      const message = ours.accepted ? theirs.message : ours.message;
      disagreements.push({ text, accepted: ours.accepted, message });
    }
  }
  return { compared, agreed: compared - disagreements.length, disagreements };
}
