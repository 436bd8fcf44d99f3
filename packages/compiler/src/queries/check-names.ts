import type { Diagnostic, Span } from "@sqlc-ts/diagnostics";
import { reportQuery } from "./messages.ts";

/** Names must be unique over all query files of one `sql` entry; each later one is reported. */
export function checkDuplicateNames(
  queries: readonly { readonly name: string; readonly nameSpan: Span }[],
): Diagnostic[] {
  const first = new Map<string, Span>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, nameSpan } of queries) {
    const earlier = first.get(name);
    if (earlier) {
      const related = [{ message: "it is first used here", span: earlier }];
      diagnostics.push(reportQuery("duplicate-query-name", { name }, { span: nameSpan, related }));
    } else first.set(name, nameSpan);
  }
  return diagnostics;
}
