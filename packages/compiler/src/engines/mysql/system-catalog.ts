import type { Column, Relation } from "../../catalog/index.ts";
import type { SystemCatalog } from "../engine.ts";
import { informationSchema } from "./gen/information-schema.ts";
import { typeNamed } from "./types/decode-function.ts";
import { spellType } from "./types/type-name.ts";

const schemaName = "information_schema";

/** The tables of `information_schema` (manual 28); those of `mysql`, `performance_schema` and `sys` are for tools, not for applications. */
export const systemCatalog: SystemCatalog = {
  findRelation: (schema, name) => (schema === schemaName ? findTable(name) : undefined),
  hiddenColumns: [],
  findExtension: () => undefined,
};

function findTable(name: string): Relation | undefined {
  const line = informationSchema.split("\n").find((candidate) => candidate.startsWith(`${name}\t`));
  const columns = line?.split("\t").slice(1).map(columnOf);
  return columns && relationOf(name, columns);
}

function columnOf(text: string): Column {
  const [name = "", ...words] = text.split(" ");
  const notNull = words.at(-1) === "NN";
  const type = typeNamed((notNull ? words.slice(0, -1) : words).join(" "));
  return { name, type, notNull, comment: "", sqlc: { type: spellType(type), notNull } };
}

function relationOf(name: string, columns: readonly Column[]): Relation {
  return {
    schema: schemaName,
    name,
    kind: "view",
    writtenSchema: schemaName,
    columns,
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
  };
}
