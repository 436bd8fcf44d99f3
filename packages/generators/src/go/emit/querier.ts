import type { GoQuery } from "../model/query.ts";
import type { FileContext } from "./context.ts";
import { methodSignature } from "./signatures.ts";

/** The interface of all methods. */
export function writeQuerier(queries: readonly GoQuery[], context: FileContext): void {
  const methods = queries.flatMap((query) => {
    // The copies of MySQL are not listed in sqlc either.
    if (query.command === ":copyfrom" && !context.settings.runtime.isPgx) return [];
    const signature = methodSignature(query, context);
    return signature === undefined ? [] : [{ comments: query.comments, signature }];
  });
  context.file.declare(
    { kind: "interface", name: "Querier", methods },
    { kind: "plain", text: "var _ Querier = (*Queries)(nil)" },
  );
}
