import { didYouMean, type Span } from "@sqlc-ts/diagnostics";
import { isSameName, relationNames, schemasNamed } from "../catalog/lookup.ts";
import { schemaNamed } from "../engines/schema-synonym.ts";
import type { Identifier, QualifiedName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import type { RelationEntry } from "./relation-entry.ts";

/** A name's own part and its schema; a leading catalog name means nothing here. */
export interface NameParts {
  readonly schema: Identifier | undefined;
  readonly name: Identifier;
}

export function nameParts(name: QualifiedName): NameParts {
  const last = name.parts.at(-1);
  return {
    schema: name.parts.at(-2),
    name: last ?? { kind: "identifier", name: "", quoted: false, start: name.start, end: name.end },
  };
}

/** Schemas in which an unqualified name is looked up. */
function searchedSchemas(context: SchemaContext, schema: Identifier | undefined): readonly SchemaDraft[] {
  const { engine, draft } = context;
  const named = schema && (schemaNamed(engine, schema.name) ?? schema.name);
  const names = named === undefined ? draft.searchPath : schemasNamed(draft, named);
  return names.map((name) => context.draft.schemas.get(name)).filter((found) => found !== undefined);
}

export function findInSchemas<Found>(
  context: SchemaContext,
  name: QualifiedName,
  find: (schema: SchemaDraft, name: string) => Found | undefined,
): Found | undefined {
  const parts = nameParts(name);
  for (const schema of searchedSchemas(context, parts.schema)) {
    const found = find(schema, parts.name.name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function findEntry(context: SchemaContext, name: QualifiedName): RelationEntry | undefined {
  const { ignoresCase } = context.engine.identifiers;
  return findInSchemas(
    context,
    name,
    (schema, relation) => schema.entries.get(relation) ?? (ignoresCase ? entryInAnyCase(schema, relation) : undefined),
  );
}

function entryInAnyCase(schema: SchemaDraft, name: string): RelationEntry | undefined {
  for (const [other, entry] of schema.entries) if (isSameName(other, name)) return entry;
  return undefined;
}

/** The relation of that name; reports when there is none, unless `mayBeMissing`. */
export function requireEntry(
  context: SchemaContext,
  name: QualifiedName,
  mayBeMissing = false,
): RelationEntry | undefined {
  const found = findEntry(context, name);
  if (!found && !mayBeMissing) reportMissingRelation(context, name);
  return found;
}

export function reportMissingRelation(context: SchemaContext, name: QualifiedName): void {
  const parts = nameParts(name);
  if (!knowsSchema(context, parts.schema)) return;
  const details = {
    span: spanOf(context, parts.name),
    hint: didYouMean(parts.name.name, relationNames(context.draft)),
  };
  context.diagnostics.push(report("undefined-relation", { name: parts.name.name }, details));
}

/** False, with a report, when the name is qualified by a schema that does not exist. */
export function knowsSchema(context: SchemaContext, schema: Identifier | undefined): boolean {
  return schema === undefined || requireSchema(context, schema) !== undefined;
}

export function requireSchema(context: SchemaContext, schema: Identifier): SchemaDraft | undefined {
  const { engine, draft } = context;
  const names = schemasNamed(draft, schemaNamed(engine, schema.name) ?? schema.name);
  const found = names.map((name) => draft.schemas.get(name)).find((candidate) => candidate !== undefined);
  if (!found) {
    const hint = didYouMean(schema.name, context.draft.schemas.keys());
    context.diagnostics.push(
      report("undefined-schema", { name: schema.name }, { span: spanOf(context, schema), hint }),
    );
  }
  return found;
}

/** The schema in which a statement creates something; reports one that does not exist. */
export function creationSchema(context: SchemaContext, schema: Identifier | undefined): SchemaDraft | undefined {
  if (schema) return requireSchema(context, schema);
  return context.elementsOf ?? currentSchema(context);
}

/** The first schema of the search path that exists, which need not be there: then the default one. */
function currentSchema({ draft }: SchemaContext): SchemaDraft | undefined {
  for (const name of draft.creationPath) {
    const schema = draft.schemas.get(name);
    if (schema) return schema;
  }
  return draft.schemas.get(draft.defaultSchema);
}

export function reportDuplicateRelation(context: SchemaContext, name: Identifier, first: Span | undefined): void {
  context.diagnostics.push(
    report(
      "duplicate-relation",
      { name: name.name },
      { span: spanOf(context, name), ...(first && { related: [{ message: "it was created here", span: first }] }) },
    ),
  );
}
