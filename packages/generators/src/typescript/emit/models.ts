import {
  createGeneratedFile,
  createNameScope,
  type GeneratedFile,
  pascalCase,
  propertyKey,
  safeIdentifier,
  stringLiteral,
} from "@sqlc-ts/plugin-sdk";
import type { Table, Type } from "@sqlc-ts/protocol";
import { type GeneratorContext, header } from "../context.ts";
import { withNull } from "../types/codec.ts";
import { documentationLines } from "./documentation.ts";
import { fieldsOf, writeFieldType } from "./fields.ts";
import { modelTables, usedGlobals } from "./names.ts";

/** models.ts: enums, composite types and the rows of tables and views; undefined when there are none. */
export function writeModels(context: GeneratorContext): string | undefined {
  const { catalog, names, options, paths, userTypes } = context;
  if (names.all.length === 0) return undefined;
  const file = createGeneratedFile({ header, self: paths.models, reserved: [...usedGlobals, ...names.all] });
  for (const type of userTypes.all) {
    if (type.kind === "enum" || type.kind === "set") writeEnum(file, type, context);
    if (type.kind === "composite") writeComposite(file, type, context);
  }
  if (options.emit_models) {
    for (const { schema, table } of modelTables(catalog)) writeTable(file, schema, table, context);
  }
  return file.toString();
}

function writeEnum(file: GeneratedFile, type: Type, { names }: GeneratorContext): void {
  const name = names.type(type.id) ?? "";
  const keys = createNameScope();
  const members = type.labels.map((label) => {
    const key = keys.claim(safeIdentifier(pascalCase(label), "Empty"));
    return `${propertyKey(key)}: ${stringLiteral(label)},`;
  });
  file.line("", ...documentationLines([type.comment]));
  if (members.length === 0) file.line(`export const ${name} = {} as const;`);
  else file.block(`export const ${name} = {`, () => file.line(...members), "} as const;");
  file.line("", `export type ${name} = (typeof ${name})[keyof typeof ${name}];`);
}

function writeComposite(file: GeneratedFile, type: Type, context: GeneratorContext): void {
  const attributes = context.resolver.attributesOf(type);
  const properties = attributes.map(
    ({ property, codec }) => `${propertyKey(property)}: ${withNull(codec.type(file))};`,
  );
  file.line("", ...documentationLines([type.comment]));
  writeInterface(file, context.names.type(type.id) ?? "", () => file.line(...properties), properties.length);
}

function writeTable(file: GeneratedFile, schema: string, table: Table, context: GeneratorContext): void {
  const name = context.names.table(schema, table.rel?.name ?? "") ?? "";
  const fields = fieldsOf(table.columns, context);
  file.line("", ...documentationLines([table.comment]));
  writeInterface(
    file,
    name,
    () => {
      for (const field of fields) writeFieldType(file, field);
    },
    fields.length,
  );
}

/** An interface with its properties; an empty one stays on its line. */
export function writeInterface(file: GeneratedFile, name: string, writeProperties: () => void, count: number): void {
  if (count === 0) file.line(`export interface ${name} {}`);
  else file.block(`export interface ${name} {`, writeProperties);
}
