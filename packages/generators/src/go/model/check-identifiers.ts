import { keywords } from "../naming/reserved.ts";
import { GoProblem } from "../problem.ts";
import { argumentFields } from "./argument.ts";
import type { GoQuery } from "./query.ts";
import type { EnumModel, StructModel } from "./struct.ts";

interface Named {
  readonly packageName: string;
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
  readonly queries: readonly GoQuery[];
}

/** Finds names that Go does not allow: from `rename`, or of tables and columns without any letter. Throws {@link GoProblem}. */
export function checkIdentifiers({ packageName, enums, structs, queries }: Named): void {
  check(packageName, 'the package\'s name; set the option "package"');
  for (const { name, databaseName, constants } of enums) {
    check(name, `the enum ${databaseName}`);
    for (const constant of constants) check(constant.name, `the value '${constant.value}' of the enum ${databaseName}`);
  }
  for (const { name, table, fields } of structs) {
    check(name, `the table ${table.name}`);
    // A column without a name becomes an embedded field.
    for (const field of fields.filter(({ tagName }) => tagName !== ""))
      check(field.name, `the column ${field.tagName} of the table ${table.name}`);
  }
  for (const { name, argument, result } of queries) {
    check(name, `the query ${name}`);
    const rows = result.kind === "struct" ? result.fields : [];
    for (const field of [...argumentFields(argument), ...rows])
      check(field.name, `${field.tagName} of the query ${name}`);
  }
}

function check(name: string, owner: string): void {
  if (/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name) && !keywords.has(name)) return;
  throw new GoProblem(`source error: "${name}" is not a valid Go identifier: ${owner}`);
}
