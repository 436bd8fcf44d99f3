import type { Relation, UserType } from "../../../catalog/index.ts";
import type { ExtensionObjects, ListedColumn, ListedSchema, SystemCatalog } from "../../engine.ts";
import { decodeRelation, hiddenColumns, sequenceColumns } from "./decode-relation.ts";
import { requiredExtensions } from "./extension-requirements.ts";
import { mayBring } from "./extension-versions.ts";
import type { FactIndex } from "./fact-index.ts";
import { type FactTexts, findLine, lineNames } from "./fact-texts.ts";

/** The texts that are loaded only where they are needed. */
export interface SystemTexts {
  /** Relations of pg_catalog and information_schema. */
  readonly relations?: string;
  /** The same as sqlc lists them. */
  readonly sqlcRelations?: string;
  readonly extensions: ReadonlyMap<string, FactTexts>;
}

/** @param extension the index over an extension's facts in a schema */
export function createSystemCatalog(
  texts: SystemTexts,
  extension: (name: string, schema: string) => FactIndex | undefined,
): SystemCatalog {
  return {
    findRelation: (schema, name) => {
      const [line] = findLine(texts.relations ?? "", `${schema}.${name}`) ?? [];
      return line === undefined ? undefined : decodeRelation(schema, name, line);
    },
    hiddenColumns: hiddenColumns(),
    sequenceColumns: sequenceColumns(),
    requiredExtensions,
    mayBring,
    findExtension: (name, schema = "public") => {
      const index = extension(name, schema);
      return index && extensionObjects(name, schema, index, texts.extensions.get(name));
    },
    listedSchemas: () => listSchemas(texts.sqlcRelations ?? ""),
  };
}

function extensionObjects(
  name: string,
  schema: string,
  index: FactIndex,
  texts: FactTexts | undefined,
): ExtensionObjects {
  return {
    types: index.types().map((info): UserType => ({ info, comment: "", extension: name })),
    functions: [...index.functionNames()].flatMap((functionName) => index.functions(functionName)),
    relations: extensionRelations(schema, texts?.relations ?? ""),
  };
}

function extensionRelations(schema: string, text: string): readonly Relation[] {
  return [...lineNames(text)].map((name) =>
    decodeRelation(schema, name, findLine(text, name)?.[0] ?? "", (id) => id.replace("@", `${schema}.`)),
  );
}

function listSchemas(text: string): readonly ListedSchema[] {
  const types = new Map<string, ListedType>();
  const decode = (column: string): ListedColumn => {
    const colon = column.indexOf(":");
    const type = column.slice(colon + 1);
    const decoded = types.get(type) ?? decodeListedType(type);
    types.set(type, decoded);
    return { name: column.slice(0, colon), ...decoded };
  };
  const schemas = new Map<string, { name: string; columns: readonly ListedColumn[] }[]>();
  for (const line of text.split("\n")) {
    const [qualified = "", columns = ""] = line.split("\t");
    const dot = qualified.indexOf(".");
    if (dot < 0) continue;
    const relations = schemas.get(qualified.slice(0, dot)) ?? [];
    relations.push({ name: qualified.slice(dot + 1), columns: columns.split(" ").slice(1).map(decode) });
    schemas.set(qualified.slice(0, dot), relations);
  }
  return [...schemas].map(([name, relations]) => ({ name, relations }));
}

type ListedType = Omit<ListedColumn, "name">;

/** From `name/length![`; there are few of them, on thousands of columns. */
function decodeListedType(text: string): ListedType {
  const [, typeName = "", length, notNull, isArray] = /^([^/![]+)(?:\/(\d+))?(!)?(\[)?$/.exec(text) ?? [];
  return {
    typeName,
    notNull: notNull !== undefined,
    isArray: isArray !== undefined,
    length: length === undefined ? -1 : Number(length),
  };
}
