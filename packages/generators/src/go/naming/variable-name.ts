import { upperFirst } from "./camel-name.ts";
import { nameCharacters } from "./characters.ts";
import { escapeReserved } from "./reserved.ts";

/** Name of the variable of a method's only parameter: `user_id` → `userID`, `type` → `type_`. */
export function parameterName(name: string, number: number): string {
  if (name === "") return `dollar_${number}`;
  const parts = name.split("_").map((part, index) => {
    if (index === 0) return part.toLowerCase();
    return part === "id" ? "ID" : upperFirst(part);
  });
  return escapeReserved(identifier(parts.join("")));
}

/** Name of a variable for a struct's field that is passed on its own: `AuthorID` → `authorID`. */
export function separateParameterName(fieldName: string): string {
  return escapeReserved(lowerFirstByte(fieldName));
}

/** Only ASCII letters: in sqlc it is one byte that changes. */
function lowerFirstByte(name: string): string {
  return name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** Name of the variable of a query's only result column. */
export function resultName(columnName: string): string {
  return escapeReserved(identifier(columnName || "column_1"));
}

/** differs from sqlc: names that Go does not allow are made to fit; there `SELECT 1 AS "a b"` is an error. */
function identifier(name: string): string {
  const { foreign, digitAtStart } = nameCharacters(name);
  return name.replace(foreign, "_").replace(digitAtStart, "_$&");
}
