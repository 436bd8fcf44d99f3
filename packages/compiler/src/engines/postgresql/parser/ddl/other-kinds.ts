import type { TokenStream } from "../token-stream.ts";

/** Kinds of object that neither shape the catalog nor have a parser of their own, by the commands that take them. */
const otherKinds = {
  create: [
    "access method",
    "collation",
    "conversion",
    "database",
    "default conversion",
    "event trigger",
    "foreign data wrapper",
    "group",
    "publication",
    "role",
    "server",
    "statistics",
    "subscription",
    "tablespace",
    "text search",
    "user",
  ],
  "create or replace": [
    "language",
    "procedural language",
    "transform",
    "trusted language",
    "trusted procedural language",
  ],
  alter: [
    "collation",
    "conversion",
    "database",
    "default privileges",
    "event trigger",
    "foreign data wrapper",
    "group",
    "language",
    "large object",
    "operator",
    "policy",
    "procedural language",
    "publication",
    "role",
    "rule",
    "server",
    "statistics",
    "subscription",
    "system",
    "tablespace",
    "text search",
    "trigger",
    "user",
  ],
  drop: [
    "cast",
    "database",
    "group",
    "operator",
    "owned by",
    "role",
    "subscription",
    "tablespace",
    "transform",
    "user",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Takes the words of such a kind and returns them; fails where there are none. */
export function expectOtherKind(tokens: TokenStream, command: keyof typeof otherKinds): string {
  const kinds: readonly string[] = otherKinds[command];
  return kinds.find((words) => tokens.takeKeywords(...words.split(" "))) ?? failBehindKnownWords(tokens, kinds);
}

/** Fails at the first word that no kind has at its place. */
function failBehindKnownWords(tokens: TokenStream, kinds: readonly string[]): never {
  let left = kinds.map((words) => words.split(" "));
  for (;;) {
    const { kind, value } = tokens.token;
    left = left.filter(([first]) => kind === "word" && first === value).map(([, ...rest]) => rest);
    if (left.length === 0) tokens.fail();
    tokens.advance();
  }
}
