import type { UseDatabase } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";

/** What follows is in the default schema still, as in sqlc: the name is one more for it, besides the database's own relations. */
export function useDatabase({ draft }: SchemaContext, { name }: UseDatabase): void {
  draft.currentDatabases.add(name.name);
  draft.searchPath = [...new Set([...draft.searchPath, name.name])];
}
