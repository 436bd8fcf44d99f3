import { type GeneratedFile, propertyKey } from "@sqlc-ts/plugin-sdk";
import type { GeneratorContext } from "../context.ts";
import { decodeExpression, type RuntimeReference } from "../types/conversion.ts";
import { documentationLines } from "./documentation.ts";
import { type Field, writeFieldType } from "./fields.ts";
import { writeInterface } from "./models.ts";
import { writeProperty } from "./property.ts";
import type { EmbedPlan, RowMember, RowPlan } from "./query-plan.ts";

/** Writes the interface of a row, and of the embeds in it that are no models. */
export function writeRowType(file: GeneratedFile, name: string, row: RowPlan, context: GeneratorContext): void {
  const { model, members } = row;
  for (const member of members) {
    if (member.kind !== "embed" || member.embed.model !== undefined) continue;
    const { fields, ownInterface } = member.embed;
    writeInterface(file, ownInterface, () => writeFields(file, fields), fields.length);
    file.line("");
  }
  if (model !== undefined) {
    file.line(`export type ${name} = ${file.import(model, context.paths.models, { type: true })};`);
    return;
  }
  const writeMembers = () => {
    for (const member of members) writeMemberType(file, member, context);
  };
  writeInterface(file, name, writeMembers, members.length);
}

function writeFields(file: GeneratedFile, fields: readonly Field[]): void {
  for (const field of fields) writeFieldType(file, field);
}

function writeMemberType(file: GeneratedFile, member: RowMember, context: GeneratorContext): void {
  if (member.kind === "column") {
    writeFieldType(file, member.field);
    return;
  }
  const { embed, property } = member;
  const type = embedType(file, embed, context);
  const documentation = embed.mayBeAbsent ? ["null where the outer join has no row."] : [];
  file.line(
    ...documentationLines(documentation),
    `${propertyKey(property)}: ${type}${embed.mayBeAbsent ? " | null" : ""};`,
  );
}

function embedType(file: GeneratedFile, embed: EmbedPlan, { paths }: GeneratorContext): string {
  return embed.model === undefined ? embed.ownInterface : file.import(embed.model, paths.models, { type: true });
}

/** Writes the functions that turn arrays of raw values into rows; each once, `written` remembers which. */
export function writeRowDecoder(
  file: GeneratedFile,
  rowType: string,
  row: RowPlan,
  written: Set<string>,
  context: GeneratorContext,
): void {
  const refer: RuntimeReference = (name) => file.import(context.library.use(name), context.paths.db);
  for (const member of row.members) {
    if (member.kind !== "embed") continue;
    const { embed } = member;
    const members = embed.fields.map(
      (field, index) => ({ kind: "column", field, property: field.property, index }) as const,
    );
    writeDecoder(file, embed.decoder, embedType(file, embed, context), members, written, refer);
  }
  const type = row.model === undefined ? rowType : file.import(row.model, context.paths.models, { type: true });
  writeDecoder(file, row.decoder, type, row.members, written, refer);
}

function writeDecoder(
  file: GeneratedFile,
  name: string,
  type: string,
  members: readonly RowMember[],
  written: Set<string>,
  refer: RuntimeReference,
): void {
  if (written.has(name)) return;
  written.add(name);
  const parameter = `${members.length === 0 ? "_row" : "row"}: readonly unknown[]`;
  file.line("");
  file.block(`function ${name}(${parameter}): ${type} {`, () => {
    if (members.length === 0) file.line("return {};");
    else file.block("return {", () => writeMembers(file, members, refer), "};");
  });
}

function writeMembers(file: GeneratedFile, members: readonly RowMember[], refer: RuntimeReference): void {
  for (const member of members) writeMember(file, member, refer);
}

function writeMember(file: GeneratedFile, member: RowMember, refer: RuntimeReference): void {
  const key = propertyKey(member.property);
  if (member.kind === "column") {
    const { codec, nullable } = member.field;
    writeProperty(file, key, decodeExpression(codec, `row[${member.index}]`, nullable, refer));
    return;
  }
  const { decoder, fields, mayBeAbsent } = member.embed;
  const slice = `row.slice(${member.index}, ${member.index + fields.length})`;
  const value = mayBeAbsent
    ? { callee: refer("decodeEmbed"), args: [decoder, slice] }
    : { callee: decoder, args: [slice] };
  writeProperty(file, key, value);
}
