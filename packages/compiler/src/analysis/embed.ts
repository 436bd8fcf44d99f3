import { didYouMean } from "@sqlc-ts/diagnostics";
import type { EmbedMacro } from "../syntax/ast/index.ts";
import type { RelationDraft, Scope } from "./bound.ts";
import { type Draft, fail } from "./draft.ts";
import { isIn } from "./expressions/column-reference.ts";
import { relationsNamed } from "./scope.ts";

/** The relation that `sqlc.embed(name)` or `sqlc.embed(schema.name)` means, at this query level. */
export function findEmbedded(draft: Draft, scope: Scope, node: EmbedMacro): RelationDraft | undefined {
  const name = node.parts.at(-1)?.name;
  if (name === undefined) return undefined;
  const schema = node.parts.length > 1 ? node.parts.at(-2)?.name : undefined;
  const found = relationsNamed(draft, scope, name);
  if (schema === undefined) return found[0];
  return found.find((relation) => isIn(draft, relation, schema));
}

export function failOnEmbed(draft: Draft, scope: Scope, node: EmbedMacro): void {
  const name = node.parts.map((part) => part.name).join(".");
  const aliased = scope.relations.find(({ source }) => source.kind === "table" && source.table.name === name);
  const names = scope.relations.map((relation) => relation.name);
  const hint = aliased ? `use its alias "${aliased.name}"` : didYouMean(name, names);
  fail(draft, node, "invalid-embed", { name }, { hint });
}
