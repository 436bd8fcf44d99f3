import { analyzeFile, buildCatalog, type EngineName, loadEngine } from "@sqlc-ts/compiler";
import { accepts } from "./agreement.ts";
import type { CorpusStatement } from "./corpus.ts";
import type { Dialect } from "./dialect.ts";
import { mutate, rawTokens } from "./mutations.ts";
import { createRandom } from "./random.ts";
import type { RobustnessResult } from "./robustness.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/**
 * Analyses statements as they are or with one token changed, those that still parse: as a query over the corpus's own tables and as a schema: none may throw.
 */
export async function analyzeMutated(
  engineName: EngineName,
  dialect: Dialect,
  corpus: readonly CorpusStatement[],
  count: number,
  seed: number,
): Promise<RobustnessResult> {
  const engine = await loadEngine(engineName);
  const random = createRandom(seed);
  const texts = corpus.filter(({ ok, text }) => ok && text.length < 5000).map(({ text }) => text);
  const definitions = texts.filter((text) => /^\s*create\s+(?:table|type|view|domain|function)\b/i.test(text));
  const schema = { path: "schema.sql", text: definitions.map((text) => `${text};\n`).join("") };
  const { catalog } = buildCatalog(engine, [schema], settings);
  const crashes: string[] = [];
  let slowest = 0;
  let analyzed = 0;
  const tokenized = new Map<string, readonly string[]>();
  const tokensOf = (text: string): readonly string[] => {
    const known = tokenized.get(text) ?? rawTokens(text, dialect) ?? [];
    tokenized.set(text, known);
    return known;
  };
  while (analyzed < count) {
    const tokens = tokensOf(random.pick(texts) ?? "");
    const other = tokensOf(random.pick(texts) ?? "");
    if (tokens.length === 0 || other.length === 0) continue;
    const text = random.below(4) === 0 ? tokens.join(" ") : mutate(tokens, other, random);
    if (!accepts(text, dialect).accepted) continue;
    analyzed++;
    const before = performance.now();
    try {
      analyzeFile(engine, catalog, { path: "query.sql", text: `-- name: Query :exec\n${text};` }, settings);
      buildCatalog(engine, [{ path: "schema.sql", text }], settings);
    } catch (error) {
      crashes.push(`${String(error)}: ${text}`);
    }
    slowest = Math.max(slowest, performance.now() - before);
  }
  return { parsed: analyzed, crashes, slowest };
}
