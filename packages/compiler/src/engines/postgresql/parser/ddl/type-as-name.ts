import type { QualifiedName, TypeName } from "../../../../syntax/ast/index.ts";

/** The type that a mere name denotes. */
export function typeOfName(written: QualifiedName): TypeName {
  const [name = "", schema, catalog] = written.parts.map((part) => part.name).reverse();
  return {
    kind: "type_name",
    start: written.start,
    end: written.end,
    name,
    ...(schema !== undefined && { schema }),
    ...(catalog !== undefined && { catalog }),
    modifiers: [],
    dimensions: 0,
    setOf: false,
    percentType: false,
    written,
  };
}

/** The name of a type where the grammar takes any type, as DROP TYPE does; a keyword's name is that of `pg_catalog`. */
export function nameOfType(type: TypeName): QualifiedName {
  if (type.written) return type.written;
  const { start, end } = type;
  const names = type.schema === undefined ? [type.name] : [type.schema, type.name];
  const parts = names.map((name) => ({ kind: "identifier", name, quoted: false, start, end }) as const);
  return { kind: "qualified_name", parts, start, end };
}
