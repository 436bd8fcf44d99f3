import { createGeneratedFile, type GeneratedFile, propertyAccess, propertyKey } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import { type GeneratorContext, header } from "../context.ts";
import { listOf, withNull } from "../types/codec.ts";
import { encodeExpression, encoderFunction, expressionText, type RuntimeReference } from "../types/conversion.ts";
import type { CommandForm, FunctionBody } from "./command-forms.ts";
import { commandForm } from "./commands.ts";
import { documentationLines } from "./documentation.ts";
import { writeInterface } from "./models.ts";
import { localNames, usedGlobals } from "./names.ts";
import type { ParameterPlan } from "./parameter-plan.ts";
import { planQueries, type QueryPlan } from "./query-plan.ts";
import { writeRowDecoder, writeRowType } from "./row-decoders.ts";
import { sqlLiteral } from "./sql-text.ts";

/** The module for the queries of one query file. */
export function writeQueries(queries: readonly Query[], context: GeneratorContext): string {
  const plans = planQueries(queries, context);
  const file = createGeneratedFile({
    header,
    reserved: [...usedGlobals, ...localNames, ...plans.flatMap(declaredNames)],
  });
  const written = new Set<string>();
  for (const plan of plans) {
    const form = commandForm(plan.query, context.driver, context.report);
    if (form) writeQuery(file, plan, form, written, context);
  }
  return file.toString();
}

function declaredNames({ names, row }: QueryPlan): readonly string[] {
  const embeds = row.members.flatMap((member) =>
    member.kind === "embed"
      ? [member.embed.decoder, ...(member.embed.model === undefined ? [member.embed.ownInterface] : [])]
      : [],
  );
  return [names.sql, names.function, names.args, names.row, row.decoder, ...embeds];
}

function writeQuery(
  file: GeneratedFile,
  plan: QueryPlan,
  form: CommandForm,
  written: Set<string>,
  context: GeneratorContext,
): void {
  const { names, parameters, row } = plan;
  file.line("");
  file.line(`export const ${names.sql} = ${sqlLiteral(plan)};`, "");
  if (parameters.length > 0) {
    writeInterface(file, names.args, () => writeParameterTypes(file, parameters), parameters.length);
    file.line("");
  }
  if (form.readsRows) {
    writeRowType(file, names.row, row, context);
    file.line("");
  }
  writeFunction(file, plan, form, context);
  if (form.readsRows) writeRowDecoder(file, names.row, row, written, context);
}

function writeParameterTypes(file: GeneratedFile, parameters: readonly ParameterPlan[]): void {
  for (const { property, codec, nullable, expanded } of parameters) {
    const type = expanded === undefined ? codec.inputType(file) : listOf(codec.inputType(file));
    if (nullable && type === "unknown") file.line("/** null is the NULL of SQL, not the null of JSON. */");
    file.line(`${propertyKey(property)}: ${nullable ? withNull(type) : type};`);
  }
}

function writeFunction(file: GeneratedFile, plan: QueryPlan, form: CommandForm, context: GeneratorContext): void {
  const { names, query, parameters } = plan;
  const client = file.import("Client", context.paths.db, { type: true });
  const args = form.takesRows ? [`rows: readonly ${names.args}[]`] : [`args: ${names.args}`];
  const { isAsynchronous } = context.driver;
  const returnType = form.returnType(file, plan, context.paths);
  const comments = query.comments.map((comment) => comment.trim());
  const returns = [...(comments.length > 0 ? [""] : []), `@returns ${form.returns}`];
  file.line(...documentationLines([...comments, ...returns]));
  const keywords = isAsynchronous ? "export async function" : "export function";
  const inputs = [`client: ${client}`, ...(parameters.length > 0 ? args : [])];
  file.list(`${keywords} ${names.function}(`, inputs, `): ${isAsynchronous ? `Promise<${returnType}>` : returnType} {`);
  file.indented(() => form.write(functionBody(file, plan, context), plan));
  file.line("}");
}

function functionBody(file: GeneratedFile, plan: QueryPlan, context: GeneratorContext): FunctionBody {
  const { driver, library, paths } = context;
  const refer = (name: string) => file.import(library.use(name), paths.db);
  const sentValues = (direct: ReadonlySet<string>) =>
    plan.statement.placeholders.flatMap((number) => {
      const parameter = plan.parameters.find(({ numbers }) => numbers.includes(number));
      return parameter ? [sentValue(parameter, direct, refer)] : [];
    });
  return {
    file,
    refer,
    encodedValues: () => sentValues(new Set()),
    run(prefix, runner) {
      const text = writeText(file, plan, refer);
      file.list(`${prefix}${refer(runner)}(client, ${text}, [`, sentValues(driver.sendsDirectly), "]);");
    },
  };
}

/** The text that is sent, as an expression: where lists decide over it, a variable. */
function writeText(file: GeneratedFile, { names, parameters }: QueryPlan, refer: RuntimeReference): string {
  const lists = parameters.flatMap(({ expanded, property }) =>
    expanded === undefined ? [] : [`${propertyKey(expanded)}: ${propertyAccess("args", property)}`],
  );
  if (lists.length === 0) return names.sql;
  const open = `const text = ${refer("expandSlices")}(${names.sql}, {`;
  const single = `${open} ${lists.join(", ")} });`;
  if (file.fits(single)) file.line(single);
  else file.block(open, () => file.line(...lists.map((list) => `${list},`)), "});");
  return "text";
}

/** `direct`: encoders that are not needed. */
function sentValue(parameter: ParameterPlan, direct: ReadonlySet<string>, refer: RuntimeReference): string {
  const { codec, expanded, nullable, property } = parameter;
  const value = propertyAccess("args", property);
  const isDirect = codec.encode.kind === "runtime" && direct.has(codec.encode.name);
  const encoder = isDirect ? ({ kind: "none" } as const) : codec.encode;
  if (expanded === undefined) return expressionText(encodeExpression(encoder, value, nullable, refer));
  return encoder.kind === "none" ? `...${value}` : `...${value}.map(${encoderFunction(encoder, "", refer)})`;
}
