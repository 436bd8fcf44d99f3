import type { TokenStream } from "../token-stream.ts";

type Attribute =
  | "deferrable"
  | "not deferrable"
  | "initially deferred"
  | "initially immediate"
  | "enforced"
  | "not enforced"
  | "not valid"
  | "no inherit";

/** The attributes that forbid each other. */
const opposites: readonly (readonly [Attribute, Attribute])[] = [
  ["deferrable", "not deferrable"],
  ["initially deferred", "initially immediate"],
  ["enforced", "not enforced"],
];

/** Attributes that say no more than the default, hence every constraint may have them. */
const harmless: ReadonlySet<Attribute> = new Set(["not deferrable", "initially immediate"]);

/** What a kind of table constraint may be marked with, besides the harmless ones. */
const attributesOf = {
  CHECK: ["not valid", "no inherit", "enforced", "not enforced"],
  "NOT NULL": ["not valid", "no inherit"],
  UNIQUE: ["deferrable", "initially deferred"],
  "PRIMARY KEY": ["deferrable", "initially deferred"],
  EXCLUDE: ["deferrable", "initially deferred"],
  TRIGGER: ["deferrable", "initially deferred"],
  "FOREIGN KEY": ["deferrable", "initially deferred", "not valid", "enforced", "not enforced"],
} as const satisfies Readonly<Record<string, readonly Attribute[]>>;

type ConstraintKind = keyof typeof attributesOf;

/** The attributes behind a table constraint; wrong combinations fail as they do in the server's parser. */
export function parseConstraintAttributes(
  tokens: TokenStream,
  kind: ConstraintKind,
  allowed: readonly Attribute[] = attributesOf[kind],
): void {
  parseAttributes(tokens, (attribute) =>
    allowed.includes(attribute) ? undefined : `${kind} constraints cannot be marked ${shownName(attribute)}`,
  );
}

/** The attributes of `ALTER CONSTRAINT`. */
export function parseChangedAttributes(tokens: TokenStream): void {
  parseAttributes(tokens, (attribute) =>
    attribute === "not valid" ? "constraints cannot be altered to be NOT VALID" : undefined,
  );
}

function parseAttributes(tokens: TokenStream, refusal: (attribute: Attribute) => string | undefined): void {
  const seen = new Set<Attribute>();
  for (;;) {
    const { start } = tokens.token;
    const attribute = takeAttribute(tokens);
    if (attribute === undefined) return;
    seen.add(attribute);
    const problem = conflict(seen) ?? (harmless.has(attribute) ? undefined : refusal(attribute));
    if (problem !== undefined) tokens.failAt(problem, start, tokens.previousEnd);
  }
}

function conflict(seen: ReadonlySet<Attribute>): string | undefined {
  if (seen.has("not deferrable") && seen.has("initially deferred")) {
    return "constraint declared INITIALLY DEFERRED must be DEFERRABLE";
  }
  const clash = opposites.some(([one, other]) => seen.has(one) && seen.has(other));
  return clash ? "conflicting constraint properties" : undefined;
}

function shownName(attribute: Attribute): string {
  return attribute === "initially deferred" ? "DEFERRABLE" : attribute.toUpperCase();
}

function takeAttribute(tokens: TokenStream): Attribute | undefined {
  if (tokens.takeKeywords("not", "valid")) return "not valid";
  if (tokens.takeKeywords("no", "inherit")) return "no inherit";
  return takeTimingAttribute(tokens);
}

/** The attributes that may also stand among a column's constraints. */
export function takeTimingAttribute(tokens: TokenStream): Attribute | undefined {
  if (tokens.takeKeyword("deferrable")) return "deferrable";
  if (tokens.takeKeyword("enforced")) return "enforced";
  if (tokens.takeKeywords("not", "deferrable")) return "not deferrable";
  if (tokens.takeKeywords("not", "enforced")) return "not enforced";
  if (!tokens.takeKeyword("initially")) return undefined;
  return tokens.expectKeyword("deferred", "immediate").value === "deferred"
    ? "initially deferred"
    : "initially immediate";
}
