import type { ConfigNode, MapEntry, ScalarNode, ScalarTag } from "./node.ts";

const deepestNesting = 200;
/**
 * Reads strict JSON keeping the place of every value; undefined when the text is not strict JSON (the YAML reader then has its turn: it
 * accepts comments and trailing commas and words the errors). Own code because `JSON.parse` keeps no positions and the YAML library
 * takes longer to load than the whole run of a small project.
 */
export function readJson(text: string): ConfigNode | undefined {
  const reader = createTokenReader(text);
  const node = readValue(reader, 0);
  return node && reader.atEnd() ? node : undefined;
}

interface Token {
  readonly kind: "punctuation" | ScalarTag;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface TokenReader {
  /** The next token; undefined at the end and at anything that JSON does not have. */
  next(): Token | undefined;
  atEnd(): boolean;
}

function createTokenReader(text: string): TokenReader {
  const token =
    /[ \t\r\n]*(?:([{}[\]:,])|("(?:[^"\\]|\\.)*")|(true|false)|(null)|(-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?))/y;
  const blank = /[ \t\r\n]*$/y;
  let at = 0;
  return {
    next() {
      token.lastIndex = at;
      const match = token.exec(text);
      if (!match) return undefined;
      at = token.lastIndex;
      const [, punctuation, string, boolean, nothing, number = "", fraction, exponent] = match;
      const written = punctuation ?? string ?? boolean ?? nothing ?? number;
      const place = { text: written, start: at - written.length, end: at };
      if (punctuation) return { kind: "punctuation", ...place };
      if (string) return { kind: "!!str", ...place };
      if (boolean) return { kind: "!!bool", ...place };
      if (nothing) return { kind: "!!null", ...place };
      return { kind: fraction || exponent ? "!!float" : "!!int", ...place };
    },
    atEnd() {
      blank.lastIndex = at;
      return blank.test(text);
    },
  };
}

function readValue(reader: TokenReader, depth: number, first = reader.next()): ConfigNode | undefined {
  if (!first || depth > deepestNesting) return undefined;
  if (first.kind !== "punctuation") return readScalar(first);
  if (first.text === "[") return readList(reader, depth, first.start);
  return first.text === "{" ? readMap(reader, depth, first.start) : undefined;
}

function readScalar(from: Token): ScalarNode | undefined {
  if (from.kind === "punctuation") return undefined;
  const { kind: tag, start, end } = from;
  if (tag !== "!!str") return { kind: "scalar", tag, text: from.text, quoted: false, start, end };
  try {
    return { kind: "scalar", tag, text: String(JSON.parse(from.text)), quoted: true, start, end };
  } catch {
    return undefined;
  }
}

function readList(reader: TokenReader, depth: number, start: number): ConfigNode | undefined {
  const items: ConfigNode[] = [];
  let current = reader.next();
  if (isPunctuation(current, "]")) return { kind: "list", items, start, end: current.end };
  for (;;) {
    const item = readValue(reader, depth + 1, current);
    const after = reader.next();
    if (!item) return undefined;
    items.push(item);
    if (isPunctuation(after, "]")) return { kind: "list", items, start, end: after.end };
    if (!isPunctuation(after, ",")) return undefined;
    current = reader.next();
  }
}

function readMap(reader: TokenReader, depth: number, start: number): ConfigNode | undefined {
  const entries: MapEntry[] = [];
  let current = reader.next();
  if (isPunctuation(current, "}")) return { kind: "map", entries, start, end: current.end };
  for (;;) {
    const key = current?.kind === "!!str" ? readScalar(current) : undefined;
    if (!key || !isPunctuation(reader.next(), ":")) return undefined;
    const value = readValue(reader, depth + 1);
    const after = reader.next();
    if (!value) return undefined;
    entries.push({ key, value });
    if (isPunctuation(after, "}")) return { kind: "map", entries, start, end: after.end };
    if (!isPunctuation(after, ",")) return undefined;
    current = reader.next();
  }
}

function isPunctuation(candidate: Token | undefined, text: string): candidate is Token {
  return candidate?.kind === "punctuation" && candidate.text === text;
}
