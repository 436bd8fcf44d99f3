import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { ParsedFile, QueryFileRules } from "../engines/engine.ts";
import type { ParsedStatement } from "../syntax/ast/index.ts";
import { readAnnotations } from "./annotations.ts";
import { commentsWithin, lineComments } from "./line-comments.ts";
import { reportQuery } from "./messages.ts";
import type { NamedStatement } from "./model.ts";
import { isDiagnostic, readNameComment } from "./name-comment.ts";
import { postgresqlRules } from "./query-file-rules.ts";

export interface NamedStatements {
  readonly statements: readonly NamedStatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the named statements of a parsed query file. Statements without a name are left out, as sqlc does. */
export function readNamedStatements(
  rules: QueryFileRules = postgresqlRules,
  file: SourceFile,
  parsedFile: ParsedFile,
): NamedStatements {
  const statements: NamedStatement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const parsed of parsedFile.statements) {
    const comments = commentsWithin(parsedFile.comments, parsed.start, parsed.end);
    const lines = lineComments(file.text, comments, parsed.start, parsed.end);
    if (lacksSemicolon(rules, parsed)) diagnostics.push(missingSemicolon(file, parsed));
    if (!parsed.statement || rules.skips?.(parsed.statement)) continue;
    const name = readNameComment(file.path, lines);
    if (name && isDiagnostic(name)) diagnostics.push(name);
    else if (name) {
      const annotations = readAnnotations(lines);
      statements.push({ name: name.name, command: name.command, nameSpan: name.span, parsed, annotations });
    } else {
      const unheard = comments.find((comment) => /^(--|\/\*|#) name: \S+ :/.test(comment.text));
      if (unheard) {
        const span = { file: file.path, start: unheard.start, end: unheard.end };
        diagnostics.push(reportQuery("unheard-name-comment", {}, { span, severity: "warning" }));
      }
    }
  }
  return { statements, diagnostics };
}

function lacksSemicolon(rules: QueryFileRules, parsed: ParsedStatement): boolean {
  return parsed.statement !== undefined && !parsed.terminated && rules.needsFinalSemicolon;
}

function missingSemicolon(file: SourceFile, parsed: ParsedStatement): Diagnostic {
  const { statement = parsed } = parsed;
  return reportQuery(
    "missing-semicolon",
    {},
    { span: { file: file.path, start: statement.start, end: statement.end } },
  );
}
