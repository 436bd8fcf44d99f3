import type { Drop, QualifiedName } from "../syntax/ast/index.ts";
import { removeType } from "./cascade.ts";
import type { SchemaContext } from "./context.ts";
import { requireType } from "./types.ts";

/** Drops a type. Without CASCADE the database would refuse where it is used; sqlc lets the columns keep its name, and so does this. */
export function dropType(
  context: SchemaContext,
  name: QualifiedName,
  { ifExists, cascade }: Pick<Drop, "ifExists" | "cascade">,
): void {
  const found = requireType(context, name, ifExists);
  if (found) removeType(context.draft, found.schema, found.type.info, cascade);
}
