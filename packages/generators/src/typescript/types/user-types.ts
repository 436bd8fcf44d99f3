import type { Catalog, Type } from "@sqlc-ts/protocol";

/** The user's own types by identity. */
export interface UserTypes {
  /** A bare name is looked up in the default schema. */
  find(id: string): Type | undefined;
  readonly all: readonly Type[];
}

/** The types that sqlc-ts lists; a request made by sqlc itself tells only the enums of its schemas. */
export function indexUserTypes(catalog: Catalog | undefined): UserTypes {
  const types = new Map((catalog?.types ?? []).map((type) => [type.id, type]));
  const schemas = types.size > 0 ? [] : (catalog?.schemas ?? []);
  for (const schema of schemas) {
    for (const { name, vals, comment } of schema.enums) {
      const id = `${schema.name || catalog?.defaultSchema}.${name}`;
      types.set(id, enumType(id, schema.name, name, vals, comment));
    }
  }
  return {
    all: [...types.values()],
    find: (id) => types.get(id) ?? types.get(`${catalog?.defaultSchema}.${id}`),
  };
}

function enumType(id: string, schema: string, name: string, labels: string[], comment: string): Type {
  return { id, schema, name, kind: "enum", comment, labels, attributes: [], baseId: "", notNull: false, subtypeId: "" };
}
