import { createLineIndex } from "@sqlc-ts/diagnostics";

/** How a recorded line of sqlc's standard error stands to what we print; from best to worst. */
export type LineVerdict =
  | "same"
  | "same text, more exact place"
  | "argued text"
  | "same text, another place"
  | "another text";

export interface ArguedText {
  /** `{name}` stands for any text. */
  readonly sqlc: string;
  readonly ours: string;
}

export interface MessageComparison {
  /** Lines that we print, frames and hints among them. */
  readonly ours: readonly string[];
  /** Text of the project's files. */
  read(file: string): string | undefined;
  readonly argued: readonly ArguedText[];
}

interface Message {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Judges one line that sqlc printed. */
export function compareLine(recorded: string, { ours, read, argued }: MessageComparison): LineVerdict {
  if (ours.includes(recorded)) return "same";
  const wanted = readMessage(recorded);
  if (!wanted) return isArgued(recorded, ours, argued) ? "argued text" : "another text";
  const nearby = ours.flatMap((line) => readMessage(line) ?? []).filter(({ file }) => file === wanted.file);
  const sameText = nearby.filter(({ text }) => text === wanted.text);
  const source = read(wanted.file) ?? "";
  if (sameText.some((message) => isMoreExact(source, wanted, message))) return "same text, more exact place";
  if (sameText.length > 0) return "same text, another place";
  const inStatement = nearby.filter((message) => statementOf(source, message) === statementOf(source, wanted));
  const texts = inStatement.map(({ text }) => text);
  return isArgued(wanted.text, texts, argued) ? "argued text" : "another text";
}

function readMessage(line: string): Message | undefined {
  const [, file, row, column, text] = /^([^:\s]+):(\d+):(\d+): (.*)$/.exec(line) ?? [];
  return file === undefined || text === undefined
    ? undefined
    : { file, line: Number(row), column: Number(column), text };
}

/**
 * sqlc shows the beginning of the statement where it has no place, and a PostgreSQL syntax error one column too far right (spec of the
 * command line, 5.1), and 1:1 for whole files. Any place in the same statement, its name comment included, says more than those.
 */
function isMoreExact(source: string, recorded: Message, ours: Message): boolean {
  if (recorded.line === 1 && recorded.column === 1) return true;
  if (statementOf(source, recorded) !== statementOf(source, ours)) return false;
  const isOneOff = recorded.line === ours.line && recorded.column === ours.column + 1;
  return isOneOff || isStatementStart(source, recorded);
}

function isStatementStart(source: string, { line, column }: Message): boolean {
  const offset = offsetOf(source, line, column);
  const before = source.slice(0, offset).replaceAll(/--.*$/gm, "").trimEnd();
  return before === "" || before.endsWith(";");
}

/** The number of the statement in which a place lies; good enough for files without semicolons in strings. */
function statementOf(source: string, { line, column }: Message): number {
  return source.slice(0, offsetOf(source, line, column)).split(";").length;
}

function offsetOf(source: string, line: number, column: number): number {
  const lines = createLineIndex(source);
  let offset = 0;
  for (let at = 1; at < line; at++) offset = source.indexOf("\n", offset) + 1;
  return offset + Math.min(column - 1, lines.lineText(line).length);
}

/** Whether it is recorded that sqlc refuses with this line what is valid. */
export function isRefusedBySqlc(recorded: string, valid: readonly string[]): boolean {
  return valid.includes(readMessage(recorded)?.text ?? recorded);
}

function isArgued(recorded: string, ours: readonly string[], argued: readonly ArguedText[]): boolean {
  return argued.some(
    (entry) => patternOf(entry.sqlc).test(recorded) && ours.some((text) => patternOf(entry.ours).test(text)),
  );
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
