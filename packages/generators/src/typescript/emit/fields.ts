import { type GeneratedFile, propertyKey, singular } from "@sqlc-ts/plugin-sdk";
import type { Column } from "@sqlc-ts/protocol";
import type { GeneratorContext } from "../context.ts";
import { type Codec, withNull } from "../types/codec.ts";
import { documentationLines } from "./documentation.ts";
import { propertyNames } from "./names.ts";

/** A property that holds the value of one column. */
export interface Field {
  readonly column: Column;
  readonly property: string;
  readonly codec: Codec;
  readonly nullable: boolean;
  readonly documentation: readonly string[];
}

export function fieldsOf(columns: readonly Column[], context: GeneratorContext): readonly Field[] {
  const fields = context.fields.get(columns) ?? createFields(columns, context);
  context.fields.set(columns, fields);
  return fields;
}

function createFields(columns: readonly Column[], context: GeneratorContext): readonly Field[] {
  const names = columns.map((column) => (column.embedTable ? embedName(column, columns) : column.name));
  const properties = propertyNames(names, context.propertyStyle, "column");
  return columns.map((column, index) => ({
    column,
    property: properties[index] ?? column.name,
    codec: context.resolver.resolveColumn(column),
    nullable: mayBeNull(column),
    documentation: documentationOf(column),
  }));
}

/** An embed is one row of its table, hence the singular; of two rows of the same table only their aliases tell which is which. */
function embedName(embed: Column, columns: readonly Column[]): string {
  const alias = embed.facts?.embedAlias ?? "";
  const isAlone = columns.every((other) => other === embed || !other.embedTable || other.name !== embed.name);
  return isAlone || alias === "" ? singular(embed.name) : alias;
}

/** By what sqlc-ts has proven; without its facts by what sqlc says. */
export function mayBeNull(column: Column): boolean {
  return !(column.facts?.notNull ?? column.notNull);
}

export function writeFieldType(file: GeneratedFile, field: Field): void {
  const type = field.codec.type(file);
  file.line(
    ...documentationLines(field.documentation),
    `${propertyKey(field.property)}: ${field.nullable ? withNull(type) : type};`,
  );
}

/** Whether two lists of fields give the same interface. */
export function sameFields(left: readonly Field[], right: readonly Field[]): boolean {
  return (
    left.length === right.length &&
    left.every((field, index) => {
      const other = right[index];
      return field.property === other?.property && field.codec === other.codec && field.nullable === other.nullable;
    })
  );
}

function documentationOf(column: Column): readonly string[] {
  const because = column.facts?.nullableBecause ?? "";
  // A column that its table allows to be NULL needs no explanation.
  const isPlain = because === "" || because.startsWith("column ");
  const reason = isPlain || !mayBeNull(column) ? [] : [`null: ${because}`];
  return column.comment === "" ? reason : [column.comment, ...reason];
}
