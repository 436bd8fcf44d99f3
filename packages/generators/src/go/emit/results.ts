import type { GoQuery } from "../model/query.ts";
import type { Field } from "../model/struct.ts";
import { asArray } from "./arguments.ts";
import type { FileContext } from "./context.ts";

/** How a row is scanned and handed on. */
export interface RowVariable {
  readonly name: string;
  /** Of the variable. */
  readonly type: string;
  /** As it is returned: the variable, or a pointer to it. */
  readonly returned: string;
  readonly returnedType: string;
  readonly destinations: readonly string[];
}

/** The variable that a row is scanned into. Only for queries that return rows. */
export function rowVariable(query: GoQuery, context: FileContext): RowVariable {
  const { result } = query;
  if (result.kind === "none") throw new TypeError(`query ${query.name} has no result`);
  const type = context.type(result.type);
  if (result.kind === "scalar") {
    const { name } = result;
    return {
      name,
      type,
      returned: name,
      returnedType: type,
      destinations: [asArray(`&${name}`, result.type, context)],
    };
  }
  const destinations = result.fields.flatMap((field) => fieldDestinations(`i.${field.name}`, field, context));
  const [reference, star] = result.isPointer ? ["&", "*"] : ["", ""];
  return { name: "i", type, returned: `${reference}i`, returnedType: star + type, destinations };
}

function fieldDestinations(expression: string, field: Field, context: FileContext): string[] {
  if (!field.embedded) return [asArray(`&${expression}`, field.type, context)];
  return field.embedded.flatMap((inner) => fieldDestinations(`${expression}.${inner.name}`, inner, context));
}
