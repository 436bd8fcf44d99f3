import { keywords } from "../naming/reserved.ts";
import { GoProblem, optionPointer } from "../problem.ts";
import { argumentFields } from "./argument.ts";
import type { GoQuery } from "./query.ts";
import type { EnumModel, Field, StructModel } from "./struct.ts";

interface Named {
  readonly packageName: string;
  /** Names of the user's choice. */
  readonly rename: ReadonlyMap<string, string>;
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
  readonly queries: readonly GoQuery[];
}

/** A name and what it is for. */
type Use = readonly [name: string, owner: string];

/** Finds names that Go does not allow: from `rename`, or of tables and columns without any letter. Throws {@link GoProblem}. */
export function checkIdentifiers(named: Named): void {
  const invalid = namesOf(named).filter(([name]) => !isIdentifier(name));
  if (invalid.length === 0) return;
  throw new GoProblem(
    ...invalid.map(([name, owner]) => ({
      message: `source error: "${name}" is not a valid Go identifier: ${owner}`,
      option: optionOf(name, named),
    })),
  );
}

/** Where the name was chosen, if it was. */
function optionOf(name: string, { packageName, rename }: Named): string | undefined {
  if (name === packageName) return optionPointer(["package"]);
  const [key] = [...rename].find(([, chosen]) => chosen === name) ?? [];
  return key === undefined ? undefined : optionPointer(["rename", key]);
}

function namesOf({ packageName, enums, structs, queries }: Named): Use[] {
  return [
    [packageName, 'the package\'s name; set the option "package"'],
    ...enums.flatMap(enumNames),
    ...structs.flatMap(structNames),
    ...queries.flatMap(queryNames),
  ];
}

function enumNames({ name, databaseName, constants }: EnumModel): Use[] {
  const owner = `the enum ${databaseName}`;
  return [[name, owner], ...constants.map((each): Use => [each.name, `the value '${each.value}' of ${owner}`])];
}

function structNames({ name, table, fields }: StructModel): Use[] {
  const owner = `the table ${table.name}`;
  // A column without a name becomes an embedded field.
  const columns = fields.filter(({ tagName }) => tagName !== "");
  return [[name, owner], ...invalidFields(columns, (tagName) => `the column ${tagName} of ${owner}`)];
}

function queryNames({ name, argument, result }: GoQuery): Use[] {
  const owner = `the query ${name}`;
  const describe = (tagName: string) => `${tagName} of ${owner}`;
  const results = result.kind === "struct" ? result.fields : [];
  return [[name, owner], ...invalidFields(argumentFields(argument), describe), ...invalidFields(results, describe)];
}

/** Fields are many, and nearly always all are fine: only the others are described. */
function invalidFields(fields: readonly Field[], describe: (tagName: string) => string): Use[] {
  return fields.filter(({ name }) => !isIdentifier(name)).map(({ name, tagName }): Use => [name, describe(tagName)]);
}

/** Nearly every name; the form that they all have takes 0.4 ms to compile. */
const asciiIdentifier = /^[A-Za-z_]\w*$/;
const identifier = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

function isIdentifier(name: string): boolean {
  return (asciiIdentifier.test(name) || identifier.test(name)) && !keywords.has(name);
}
