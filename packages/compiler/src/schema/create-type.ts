import type { TypeInfo, UserType } from "../catalog/index.ts";
import type { CreateType, QualifiedName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { creationSchema, nameParts, reportDuplicateRelation } from "./names.ts";
import { resolveType, typeIdOf } from "./types.ts";

type Definition = CreateType["definition"];

export function createType(context: SchemaContext, { name, definition }: CreateType): void {
  const schema = newTypeSchema(context, name, definition.form === "base");
  if (!schema) return;
  const own = nameParts(name).name.name;
  const info = defineType(context, baseInfo(schema.name, own), definition);
  addType(context, schema, name, info);
  if (definition.form === "range") addMultirange(context, schema, name, info);
}

/** Where a new type goes; undefined, with a report, when its name is taken. A shell may be filled by the type itself. */
export function newTypeSchema(
  context: SchemaContext,
  typeName: QualifiedName,
  fillsShell = false,
): SchemaDraft | undefined {
  const { schema: written, name } = nameParts(typeName);
  const schema = creationSchema(context, written);
  if (!schema) return undefined;
  const relation = schema.relations.get(name.name);
  const type = schema.types.get(name.name);
  if (relation) {
    reportDuplicateRelation(context, name, relation.span);
    return undefined;
  }
  if (!type || (fillsShell && type.info.kind === "base")) return schema;
  const related = type.span && { related: [{ message: "it was created here", span: type.span }] };
  context.diagnostics.push(report("duplicate-type", { name: name.name }, { span: spanOf(context, name), ...related }));
  return undefined;
}

export function addType(context: SchemaContext, schema: SchemaDraft, typeName: QualifiedName, info: TypeInfo): void {
  const { name, schema: written } = nameParts(typeName);
  const type: UserType = {
    info,
    comment: "",
    writtenSchema: written?.name ?? context.elementsOf?.name ?? "",
    span: spanOf(context, name),
  };
  schema.types.set(info.name, type);
}

/** A user-defined base type; the other kinds differ from it. */
export function baseInfo(schema: string, name: string): TypeInfo {
  const id = typeIdOf(schema, name);
  return { id, schema, name, kind: "base", category: "U", preferred: false, array: `${id}[]` };
}

function defineType(context: SchemaContext, base: TypeInfo, definition: Definition): TypeInfo {
  switch (definition.form) {
    case "enum":
      return { ...base, kind: "enum", category: "E", labels: distinctLabels(context, definition.labels) };
    case "composite":
      return {
        ...base,
        kind: "composite",
        category: "C",
        attributes: definition.attributes.map(({ name, type }) => ({
          name: name.name,
          ...attributeType(context, type),
        })),
      };
    case "range":
      return {
        ...base,
        kind: "range",
        category: "R",
        multirange: multirangeId(base, definition.multirangeName),
        ...(definition.subtype && { subtype: resolveType(context, definition.subtype).type.id }),
      };
    case "base":
    case "shell":
      return base;
  }
}

export function attributeType(
  context: SchemaContext,
  name: Parameters<typeof resolveType>[1],
): Pick<NonNullable<TypeInfo["attributes"]>[number], "type" | "spelling"> {
  const { type, spelling } = resolveType(context, name);
  return { type, spelling };
}

function distinctLabels(
  context: SchemaContext,
  labels: Extract<Definition, { form: "enum" }>["labels"],
): readonly string[] {
  const seen = new Set<string>();
  for (const label of labels) {
    if (seen.has(label.value)) {
      const details = { span: spanOf(context, label) };
      context.diagnostics.push(report("repeated-enum-label", { value: label.value }, details));
    }
    seen.add(label.value);
  }
  return [...seen];
}

/** The name that PostgreSQL chooses (manual: CREATE TYPE, Range Types). */
function multirangeId(range: TypeInfo, written: QualifiedName | undefined): string {
  if (written) {
    const { schema, name } = nameParts(written);
    return typeIdOf(schema?.name ?? range.schema, name.name);
  }
  const name = range.name.includes("range") ? range.name.replace("range", "multirange") : `${range.name}_multirange`;
  return typeIdOf(range.schema, name);
}

function addMultirange(context: SchemaContext, schema: SchemaDraft, name: QualifiedName, range: TypeInfo): void {
  const id = range.multirange;
  if (id === undefined) return;
  const info = {
    ...baseInfo(range.schema, id.slice(range.schema.length + 1)),
    kind: "multirange",
    category: "R",
    range: range.id,
    ...(range.subtype !== undefined && { subtype: range.subtype }),
  } as const;
  context.draft.usedTypes.add(id).add(range.id);
  if (!schema.types.has(info.name)) addType(context, schema, name, info);
}
