import { type DocList, hasListMarker, parseList } from "./doc-list.ts";

export type DocBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | { readonly kind: "links"; readonly lines: readonly string[] }
  | DocList;

/** Lines `start` to `end`, exclusive, that form a block. */
interface Span {
  readonly kind: "indented" | "unindented";
  readonly start: number;
  readonly end: number;
  /** An indented span that began with lines of the text before it. */
  readonly takes?: "list" | "code";
}

/** Splits the text of a doc comment, one line each, into blocks. */
export function parseDocText(text: readonly string[]): DocBlock[] {
  const lines = removeIndent(trimEmptyEnds(text)).map((line) => (line.trim() === "" ? "" : line));
  return findSpans(lines).map((span) => toBlock(lines, span));
}

function findSpans(lines: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at] === "") {
      at++;
      continue;
    }
    const found = isIndented(lines[at]) ? [indentedSpan(lines, at, at)] : unindentedSpans(lines, at);
    spans.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return spans;
}

/** From `start`; the lines before `from` are taken as they are. */
function indentedSpan(lines: readonly string[], start: number, from: number, takes?: "list" | "code"): Span {
  let end = from;
  let seenBlank = false;
  while (end < lines.length) {
    const line = lines[end];
    if (line === "") seenBlank = true;
    const isItem = takes === "list" && !seenBlank && hasListMarker(line ?? "");
    if (line !== "" && !isIndented(line) && !isItem) break;
    end++;
  }
  while (end > start && lines[end - 1] === "") end--;
  if (lines[end]?.startsWith("}")) end++;
  return takes ? { kind: "indented", start, end, takes } : { kind: "indented", start, end };
}

function unindentedSpans(lines: readonly string[], start: number): Span[] {
  let end = start;
  while (end < lines.length && lines[end] !== "" && !isIndented(lines[end])) end++;
  const next = lines[end];
  const last = lines[end - 1] ?? "";
  const text = (until: number): Span[] => (until > start ? [{ kind: "unindented", start, end: until }] : []);
  if (!isIndented(next) || hasListMarker(next ?? "")) return text(end);
  if (hasListMarker(last)) {
    let first = end - 1;
    while (first > start && hasListMarker(lines[first - 1] ?? "")) first--;
    return [...text(first), indentedSpan(lines, first, end, "list")];
  }
  if (/[{\\]$/.test(last)) return [...text(end - 1), indentedSpan(lines, end - 1, end, "code")];
  return text(end);
}

function toBlock(lines: readonly string[], span: Span): DocBlock {
  const own = lines.slice(span.start, span.end);
  if (span.kind === "indented") {
    const isList = span.takes === "list" || (span.takes !== "code" && hasListMarker(own[0] ?? ""));
    return isList
      ? parseList(own, span.start > 0 && lines[span.start - 1] === "")
      : { kind: "code", lines: removeIndent(own) };
  }
  const [only = ""] = own;
  const heading = own.length === 1 ? /^#[ \t](.*\S)/.exec(only)?.[1]?.trim() : undefined;
  if (heading !== undefined) return { kind: "heading", text: heading };
  if (own.length === 1 && isOldHeading(lines, span.start)) return { kind: "heading", text: only };
  if (own.every(isLinkDefinition)) return { kind: "links", lines: own };
  return { kind: "paragraph", lines: own };
}

/** A capitalised line without punctuation, alone between blank lines, with text below. */
function isOldHeading(lines: readonly string[], at: number): boolean {
  if (at === 0 || lines[at - 1] !== "" || lines[at + 1] !== "") return false;
  const below = lines.slice(at + 1).find((line) => line !== "");
  if (below === undefined || isIndented(below)) return false;
  const line = lines[at] ?? "";
  if (!/^\p{Lu}/u.test(line) || !/[\p{L}\p{Nd}]$/u.test(line)) return false;
  if (/[;:!?+*/=[\]{}_^°&§~%#@<">\\]/.test(line)) return false;
  return !/'(?!s(?: |$))/.test(line) && !/\.(?= |$)/.test(line);
}

function isLinkDefinition(line: string): boolean {
  return /^\[[^\]]+\]:[ \t]*(?:https?|ftp|file|gopher|mailto|nntp):\/\/\S+$/.test(line);
}

function isIndented(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]/.test(line);
}

function trimEmptyEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}

function removeIndent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  const shared = indents.reduce((left, right) => sharedPrefix(left, right), indents[0] ?? "");
  return lines.map((line) => line.slice(shared.length));
}

function sharedPrefix(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return left.slice(0, length);
}
