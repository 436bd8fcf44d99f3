import { type Diagnostic, didYouMean, type Span } from "@sqlc-ts/diagnostics";
import type { LineComment } from "./line-comments.ts";
import { reportQuery } from "./messages.ts";
import type { Command } from "./model.ts";

export interface QueryName {
  readonly name: string;
  readonly command: Command;
  readonly span: Span;
}

const commands: Readonly<Record<Command, true>> = {
  ":one": true,
  ":many": true,
  ":exec": true,
  ":execresult": true,
  ":execrows": true,
  ":execlastid": true,
  ":copyfrom": true,
  ":batchexec": true,
  ":batchmany": true,
  ":batchone": true,
};

/** Reads the first name comment among the comments that begin a line; undefined when there is none. */
export function readNameComment(file: string, lines: readonly LineComment[]): QueryName | Diagnostic | undefined {
  for (const line of lines) {
    const result = readLine(file, line);
    if (result) return result;
  }
  return undefined;
}

export function isDiagnostic(value: QueryName | Diagnostic): value is Diagnostic {
  return "severity" in value;
}

/** The rules and their order: queries.md 2.1. */
function readLine(file: string, { line, start, end }: LineComment): QueryName | Diagnostic | undefined {
  const opener = line.startsWith("#") ? "#" : line.slice(0, 2);
  const rest = line.slice(opener.length);
  if (!rest.trim().startsWith("name") || !rest.includes(":")) return undefined;
  const span = { file, start, end };
  if (!rest.startsWith(" name: ")) return reportQuery("invalid-metadata", { line }, { span });
  const parts = line.trim().split(" ");
  if (opener === "/*") parts.pop();
  const [, , name, command, ...surplus] = parts;
  if (name !== undefined && command === undefined) return reportQuery("missing-command", { line }, { span });
  if (name === undefined || command === undefined || surplus.length > 0) {
    return reportQuery("invalid-name-comment", { line }, { span });
  }
  const nameStart = start + opener.length + " name: ".length;
  const nameSpan = { file, start: nameStart, end: nameStart + name.length };
  if (!isCommand(command)) {
    const commandStart = nameSpan.end + 1;
    const commandSpan = { file, start: commandStart, end: commandStart + command.length };
    const names = Object.keys(commands);
    const hint = didYouMean(command, names) ?? `there are ${names.join(", ")}`;
    return reportQuery("invalid-command", { command }, { span: commandSpan, hint });
  }
  if (!isName(name)) return reportQuery("invalid-query-name", { name }, { span: nameSpan });
  return { name, command, span: nameSpan };
}

/** ASCII first: compiling a pattern with classes of Unicode takes as long as reading a file of queries. */
function isName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) || /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}
