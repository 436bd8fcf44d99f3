import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Column } from "@sqlc-ts/protocol";
import { snakeName } from "../naming/json-name.ts";
import { GoProblem } from "../problem.ts";
import type { GoSettings } from "../settings.ts";
import type { ColumnTypes } from "../types/column-types.ts";
import { isAny, modelType, sameType, typeText } from "../types/go-type.ts";
import type { Field, StructModel } from "./struct.ts";
import type { StructIndex } from "./structs.ts";
import { fieldTags } from "./tags.ts";

export interface FieldContext {
  readonly settings: GoSettings;
  readonly types: ColumnTypes;
  readonly structs: StructIndex;
  readonly report: ReportProblem;
}

/** Fields of a Params or Row struct, one for each parameter or column. Throws {@link GoProblem}. */
export function queryFields(columns: readonly Column[], context: FieldContext): Field[] {
  const uses = new Map<string, number>();
  // The names without the numbers that make them unique.
  const bases: string[] = [];
  const fields = columns.map((column, index): Field => {
    const embedded = column.embedTable && context.structs.find(column.embedTable);
    const name = embedded ? snakeName(embedded.name) : columnName(column, index);
    const base = context.settings.fieldName(embedded ? embedded.name : name);
    const before = uses.get(base) ?? 0;
    uses.set(base, before + 1);
    bases.push(base);
    const suffix = before === 0 || column.isNamedParam ? "" : `_${before + 1}`;
    return queryField(column, base + suffix, name + suffix, embedded, context);
  });
  if (uses.size === fields.length) return fields;
  const resolved = withTypesOfNamesakes(fields, bases);
  checkTypes(resolved);
  return resolved;
}

function queryField(
  column: Column,
  name: string,
  tagName: string,
  embedded: StructModel | undefined,
  { settings, types, report }: FieldContext,
): Field {
  const tags = fieldTags(tagName, column, column.table, settings);
  if (!embedded) return { name, tagName, type: types.typeOf(column), tags, comment: "", column };
  if (column.facts?.embedMayBeAbsent) reportAbsence(column, report);
  else reportGrouping(column, embedded.fields, report);
  return {
    name,
    tagName,
    type: modelType(embedded.name),
    tags,
    comment: "",
    column,
    embedded: embedded.fields,
  };
}

/** A model has no value for a row that is not there; sqlc says nothing. */
function reportAbsence({ facts, embedTable }: Column, report: ReportProblem): void {
  report({
    severity: "warning",
    span: facts?.span,
    message: `sqlc.embed(${embedTable?.name}): an outer join has no row for some results, and reading those fails in Go`,
    hint: "select the table's columns one by one, or join so that there is always a row",
  });
}

/** Of a table's NOT NULL column only grouping sets make NULL. */
function reportGrouping({ facts, embedTable }: Column, fields: readonly Field[], report: ReportProblem): void {
  const missing = facts?.embedColumns.find(
    (column, index) => column.facts?.notNull === false && fields[index]?.column.facts?.notNull === true,
  );
  if (!missing) return;
  report({
    severity: "warning",
    span: facts?.span,
    message: `sqlc.embed(${embedTable?.name}): ROLLUP leaves "${missing.name}" out of some results, and reading those fails in Go`,
    hint: "select the table's columns one by one",
  });
}

/** The column's name, or one by its position. */
export function columnName({ name }: Column, index: number): string {
  return name === "" ? `column_${index + 1}` : name;
}

/** A field of which nothing is known takes the type of another of its name. */
function withTypesOfNamesakes(fields: readonly Field[], bases: readonly string[]): Field[] {
  return fields.map((field, index) => {
    if (!isAny(field.type)) return field;
    const namesake = fields.findLast(({ type }, other) => bases[other] === bases[index] && !isAny(type));
    return namesake ? { ...field, type: namesake.type } : field;
  });
}

function checkTypes(fields: readonly Field[]): void {
  const types = new Map<string, Field["type"]>();
  for (const { name, type } of fields) {
    const earlier = types.get(name);
    if (earlier && !sameType(earlier, type)) {
      throw new GoProblem(`named param ${name} has incompatible types: ${typeText(type)}, ${typeText(earlier)}`);
    }
    types.set(name, type);
  }
}
