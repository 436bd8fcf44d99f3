import type { Type } from "@sqlc-ts/protocol";
import type { Catalog, TypeId, TypeInfo } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";

/**
 * Every type of the user's, and every other one outside pg_catalog that a column or a query refers to: of an extension, a table's row type, or
 * unknown to the catalog.
 */
export function typeMessages(engine: Engine, catalog: Catalog, queryTypes: Iterable<TypeId>): Type[] {
  const comments = new Map<TypeId, string>();
  const wanted = new Set<TypeId>();
  for (const schema of catalog.schemas.values()) {
    for (const { info, comment, extension } of schema.types.values()) {
      comments.set(info.id, comment);
      if (extension === undefined) wanted.add(info.id);
    }
    for (const relation of schema.relations.values()) {
      if (relation.extension !== undefined) continue;
      for (const { type } of relation.columns) addNamed(wanted, type.id);
    }
  }
  for (const id of queryTypes) addNamed(wanted, id);
  const messages: Type[] = [];
  for (const id of wanted) {
    const info = engine.types.describe(catalog, id);
    for (const part of partsOf(info)) addNamed(wanted, part);
    messages.push(typeMessage(info, comments.get(id) ?? ""));
  }
  return messages;
}

/** Adds a type, or an array's element, unless it is one of the engine's own, which have no schema in their ids. */
function addNamed(wanted: Set<TypeId>, id: TypeId): void {
  if (id.includes(".")) wanted.add(id.endsWith("[]") ? id.slice(0, -2) : id);
}

function partsOf({ base, subtype, attributes = [] }: TypeInfo): readonly TypeId[] {
  return [base?.id, subtype, ...attributes.map(({ type }) => type.id)].filter((id) => id !== undefined);
}

/** MySQL's SET: any number of its labels at a time. */
function isSet({ kind, category }: TypeInfo): boolean {
  return kind === "enum" && category === "S";
}

function typeMessage(info: TypeInfo, comment: string): Type {
  return {
    id: info.id,
    schema: info.schema,
    name: info.name,
    kind: isSet(info) ? "set" : info.kind,
    comment,
    labels: [...(info.labels ?? [])],
    attributes: (info.attributes ?? []).map(({ name, type }) => ({ name, typeId: type.id })),
    baseId: info.base?.id ?? "",
    notNull: info.notNull ?? false,
    subtypeId: info.subtype ?? "",
  };
}
