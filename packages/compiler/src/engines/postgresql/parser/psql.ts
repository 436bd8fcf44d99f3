/** Text without a byte order mark, a line beginning with a backslash and data from standard input needs no look at its tokens. */
const mayHavePsqlLines = /^\ufeff|^[ \t]*\\|\bstdin\b/im;

/** What decides whether a place is outside strings and comments, and which statement it is in. */
const landmark =
  /--[^\n]*|\/\*|[Ee]'|['"]|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\\|;/g;

const commentEdge = /\/\*|\*\//g;

/**
 * Replaces what psql reads but the server never sees by blanks of the same length, so that offsets stay those of the user's text:
 * a byte order mark, lines that begin with a meta-command (`\restrict …`, `\connect …`) and the data lines of `COPY … FROM stdin;` up to `\.`.
 * Backslashes inside strings, dollar quotes and comments stay. Source of the rule: PostgreSQL manual, psql, "Meta-Commands"; COPY, "Text Format".
 */
export function blankPsqlLines(text: string): string {
  if (!mayHavePsqlLines.test(text)) return text;
  const pieces: string[] = [];
  let keptUntil = text.startsWith("\ufeff") ? 1 : 0;
  if (keptUntil > 0) pieces.push(" ");
  for (const [start, end] of psqlRanges(text)) {
    pieces.push(text.slice(keptUntil, start), blanks(text.slice(start, end)));
    keptUntil = end;
  }
  pieces.push(text.slice(keptUntil));
  return pieces.join("");
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

function psqlRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  const scanner = new RegExp(landmark);
  let copy = beginStatement();
  for (let found = scanner.exec(text); found; found = scanner.exec(text)) {
    const mark = found[0];
    if (mark === ";") {
      const range = copy.fromStandardInput ? dataLines(text, found.index) : undefined;
      if (range) {
        ranges.push(range);
        scanner.lastIndex = range[1];
      }
      copy = beginStatement();
    } else if (mark === "\\") {
      const range = metaCommand(text, found.index);
      if (!range) continue;
      ranges.push(range);
      scanner.lastIndex = range[1];
    } else if (isWord(mark)) {
      copy = continueStatement(copy, mark.toLowerCase());
    } else if (!mark.startsWith("--")) {
      scanner.lastIndex = endOfQuoted(text, mark, scanner.lastIndex);
    }
  }
  return ranges;
}

/** As much of a statement's words as tells whether it is `COPY … FROM stdin`. */
interface CopyWords {
  readonly first: string;
  readonly last: string;
  readonly fromStandardInput: boolean;
}

function beginStatement(): CopyWords {
  return { first: "", last: "", fromStandardInput: false };
}

function continueStatement(seen: CopyWords, word: string): CopyWords {
  if (seen.first !== "" && seen.first !== "copy") return seen;
  return {
    first: seen.first || word,
    last: word,
    fromStandardInput: seen.fromStandardInput || (seen.last === "from" && word === "stdin"),
  };
}

function isWord(mark: string): boolean {
  return /^[A-Za-z_\u0080-\uffff]/.test(mark) && !mark.endsWith("'");
}

/** From the line after the semicolon to the end of the line `\.`, or to the end of the file. */
function dataLines(text: string, semicolon: number): readonly [number, number] | undefined {
  const lineEnd = text.indexOf("\n", semicolon);
  if (lineEnd < 0) return undefined;
  const terminator = /^\\\.\r?$/gm;
  terminator.lastIndex = lineEnd + 1;
  return [lineEnd + 1, terminator.exec(text) ? terminator.lastIndex : text.length];
}

/** The line of a backslash that only blanks precede. */
function metaCommand(text: string, backslash: number): readonly [number, number] | undefined {
  const lineStart = text.lastIndexOf("\n", backslash) + 1;
  if (text.slice(lineStart, backslash).trim() !== "") return undefined;
  const lineEnd = text.indexOf("\n", backslash);
  return [backslash, lineEnd < 0 ? text.length : lineEnd];
}

/** Where a string, quoted name, dollar quote or block comment ends that begins with `mark`, whose own end is `from`. */
function endOfQuoted(text: string, mark: string, from: number): number {
  if (mark === "/*") return endOfBlockComment(text, from);
  if (mark.length === 2 && mark.endsWith("'")) return endOfEscapeString(text, from);
  const close = text.indexOf(mark, from);
  return close < 0 ? text.length : close + mark.length;
}

function endOfEscapeString(text: string, from: number): number {
  const close = /\\[\s\S]|'/g;
  close.lastIndex = from;
  for (let found = close.exec(text); found; found = close.exec(text)) {
    if (found[0] === "'") return close.lastIndex;
  }
  return text.length;
}

function endOfBlockComment(text: string, from: number): number {
  const edge = new RegExp(commentEdge);
  edge.lastIndex = from;
  let depth = 1;
  for (let found = edge.exec(text); found; found = edge.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}
