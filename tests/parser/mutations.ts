import { type Dialect, postgresql } from "./dialect.ts";
import type { Random } from "./random.ts";

/** The raw tokens of a statement; undefined where the text has a lexical error or a semicolon. */
export function rawTokens(text: string, dialect: Dialect = postgresql): string[] | undefined {
  const tokens = dialect.tokens(text);
  const raw: string[] = [];
  while (tokens.token.kind !== "end") {
    if (tokens.token.kind === "error" || tokens.atSymbol(";")) return undefined;
    const token = tokens.advance();
    raw.push(text.slice(token.start, token.end));
  }
  return raw;
}

/** One token deleted, doubled, swapped with its neighbour or replaced by one of the pool. */
export function mutate(tokens: readonly string[], pool: readonly string[], random: Random): string {
  const at = random.below(tokens.length);
  const token = tokens[at] ?? "";
  const before = tokens.slice(0, at);
  const after = tokens.slice(at + 1);
  switch (random.below(4)) {
    case 0:
      return [...before, ...after].join(" ");
    case 1:
      return [...before, token, token, ...after].join(" ");
    case 2:
      return [...before, ...after.slice(0, 1), token, ...after.slice(1)].join(" ");
    default:
      return [...before, random.pick(pool) ?? "", ...after].join(" ");
  }
}
