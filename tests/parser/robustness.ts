import type { CorpusStatement } from "./corpus.ts";
import { type Dialect, postgresql } from "./dialect.ts";
import { createRandom, type Random } from "./random.ts";

export interface RobustnessResult {
  readonly parsed: number;
  readonly crashes: readonly string[];
  /** Longest time for one text, in milliseconds. */
  readonly slowest: number;
}

/** Parses statements with several changes of characters and pieces each: none may throw. */
export function parseMutated(
  corpus: readonly CorpusStatement[],
  count: number,
  seed: number,
  dialect: Dialect = postgresql,
): RobustnessResult {
  const random = createRandom(seed);
  const texts = corpus.map((row) => row.text).filter((text) => text.length < 5000);
  const crashes: string[] = [];
  let slowest = 0;
  for (let parsed = 0; parsed < count; parsed++) {
    const text = damage(random.pick(texts) ?? "", texts, random);
    const before = performance.now();
    try {
      dialect.parse({ path: "statement.sql", text });
    } catch (error) {
      crashes.push(`${String(error)}: ${text}`);
    }
    slowest = Math.max(slowest, performance.now() - before);
  }
  return { parsed: count, crashes, slowest };
}

const pieces = [
  "'",
  '"',
  "$$",
  "/*",
  "--",
  "(",
  ")",
  "[",
  ";",
  "\\",
  "\0",
  "E'\\u",
  "U&'",
  "sqlc.arg(",
  "@",
  "BEGIN ATOMIC",
  "😀",
  "0x",
  "::",
];

function damage(text: string, texts: readonly string[], random: Random): string {
  let damaged = text;
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const at = random.below(damaged.length + 1);
    const length = random.below(12);
    const piece = random.below(3) === 0 ? slice(random.pick(texts) ?? "", random) : (random.pick(pieces) ?? "");
    damaged = damaged.slice(0, at) + piece + damaged.slice(at + length);
  }
  return damaged;
}

function slice(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + random.below(40));
}
