import { type Agreement, accepts, isCompared } from "./agreement.ts";
import type { CorpusStatement } from "./corpus.ts";
import { mysql } from "./dialect.ts";
import type { AsyncJudge } from "./judge.ts";
import { mutate, rawTokens } from "./mutations.ts";
import { createRandom } from "./random.ts";

/** Compares verdicts with MariaDB's on statements that it accepts, three quarters of them with one token changed. */
export async function compareMysqlVerdicts(
  corpus: readonly CorpusStatement[],
  judge: AsyncJudge,
  count: number,
  seed: number,
): Promise<Agreement> {
  const random = createRandom(seed);
  const statements = await acceptedStatements(corpus, judge);
  const pool = statements.flat();
  const disagreements: { text: string; accepted: boolean; message: string }[] = [];
  let compared = 0;
  for (let tried = 0; tried < count; tried++) {
    const tokens = random.pick(statements) ?? [];
    const text = random.below(4) === 0 ? tokens.join(" ") : mutate(tokens, pool, random);
    const theirs = await judge.verdict(text);
    if (!theirs) continue;
    compared++;
    const ours = accepts(text, mysql);
    if (ours.accepted !== theirs.accepted) {
      disagreements.push({ text, accepted: ours.accepted, message: ours.accepted ? theirs.message : ours.message });
    }
  }
  return { compared, agreed: compared - disagreements.length, disagreements };
}

async function acceptedStatements(corpus: readonly CorpusStatement[], judge: AsyncJudge): Promise<string[][]> {
  const statements: string[][] = [];
  for (const { text, ok } of corpus) {
    const tokens = ok && text.length < 2000 && isCompared(text) ? rawTokens(text, mysql) : undefined;
    if (tokens && tokens.length > 1 && (await judge.verdict(tokens.join(" ")))?.accepted) statements.push(tokens);
  }
  return statements;
}
