import type { Column, FunctionDefinition, SqlType, TypeId, TypeInfo, TypeSpelling } from "../catalog/index.ts";
import { joinQualifier } from "../compatibility/type-spelling.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";
import { typeIdOf } from "./types.ts";

export interface TypeLocation {
  readonly schema: string;
  readonly name: string;
}

/** A type's id and spelling wherever the catalog refers to it. */
interface Renaming {
  readonly from: TypeLocation;
  readonly to: TypeLocation;
  readonly fromId: TypeId;
  readonly fromArray: TypeId;
  readonly toId: TypeId;
}

/** Lets everything that refers to a type, also through an array, follow its new name or schema. */
export function renameTypeEverywhere(draft: CatalogDraft, from: TypeLocation, to: TypeLocation): void {
  const fromId = typeIdOf(from.schema, from.name);
  const renaming = { from, to, fromId, fromArray: `${fromId}[]`, toId: typeIdOf(to.schema, to.name) };
  if (!draft.usedTypes.delete(renaming.fromId)) return;
  draft.usedTypes.add(renaming.toId);
  for (const schema of draft.schemas.values()) renameIn(schema, renaming);
  draft.casts = draft.casts.map((cast) => ({
    ...cast,
    from: renameId(cast.from, renaming),
    to: renameId(cast.to, renaming),
  }));
}

function renameIn(schema: SchemaDraft, renaming: Renaming): void {
  for (const entry of schema.entries.values()) if (entry.ofType === renaming.fromId) entry.ofType = renaming.toId;
  for (const [name, relation] of schema.relations) {
    if (!relation.columns.some((column) => refersTo(column.type, renaming))) continue;
    const columns = relation.columns.map((column) => renameColumnType(column, renaming));
    schema.relations.set(name, { ...relation, columns });
  }
  for (const [name, type] of schema.types) {
    if (!infoRefersTo(type.info, renaming)) continue;
    schema.types.set(name, { ...type, info: renameWithinInfo(type.info, renaming) });
  }
  for (const [name, overloads] of schema.functions) {
    if (!overloads.some((definition) => functionRefersTo(definition, renaming))) continue;
    schema.functions.set(
      name,
      overloads.map((definition) => renameWithinFunction(definition, renaming)),
    );
  }
  schema.operators = schema.operators.map((operator) => ({
    ...operator,
    ...(operator.left !== undefined && { left: renameId(operator.left, renaming) }),
    right: renameId(operator.right, renaming),
    returns: renameId(operator.returns, renaming),
  }));
}

function refersTo({ id }: SqlType, { fromId, fromArray }: Renaming): boolean {
  return id === fromId || id === fromArray;
}

function infoRefersTo(info: TypeInfo, renaming: Renaming): boolean {
  const { base, element, subtype, multirange, range, attributes = [] } = info;
  const ids = [base?.id, element, subtype, multirange, range];
  return (
    ids.includes(renaming.fromId) ||
    ids.includes(renaming.fromArray) ||
    attributes.some(({ type }) => refersTo(type, renaming))
  );
}

function functionRefersTo({ returns, parameters }: FunctionDefinition, renaming: Renaming): boolean {
  return refersTo(returns, renaming) || parameters.some(({ type }) => refersTo(type, renaming));
}

function renameId(id: TypeId, { fromId, fromArray, toId }: Renaming): TypeId {
  if (id === fromId) return toId;
  return id === fromArray ? `${toId}[]` : id;
}

function renameType(type: SqlType, renaming: Renaming): SqlType {
  return refersTo(type, renaming) ? { ...type, id: renameId(type.id, renaming) } : type;
}

function renameColumnType(column: Column, renaming: Renaming): Column {
  if (!refersTo(column.type, renaming)) return column;
  const type = renameType(column.type, renaming);
  return { ...column, type, sqlc: { ...column.sqlc, type: respell(column.sqlc.type, renaming) } };
}

/** A moved type is spelled with its schema, a renamed one as before; a qualifier inside the name stays there. */
function respell(spelling: TypeSpelling, { from, to }: Renaming): TypeSpelling {
  const moved = from.schema !== to.schema;
  if (spelling.schema !== "") return { ...spelling, schema: to.schema, name: to.name };
  if (spelling.name === from.name && moved) return { ...spelling, schema: to.schema, name: to.name };
  if (spelling.name.endsWith(`.${from.name}`)) return { ...spelling, name: `${to.schema}.${to.name}` };
  return { ...spelling, name: to.name };
}

function renameWithinInfo(info: TypeInfo, renaming: Renaming): TypeInfo {
  const rename = (id: TypeId) => renameId(id, renaming);
  return {
    ...info,
    ...(info.element !== undefined && { element: rename(info.element) }),
    ...(info.base && { base: renameType(info.base, renaming) }),
    ...(info.subtype !== undefined && { subtype: rename(info.subtype) }),
    ...(info.multirange !== undefined && { multirange: rename(info.multirange) }),
    ...(info.range !== undefined && { range: rename(info.range) }),
    ...(info.attributes && {
      attributes: info.attributes.map((attribute) =>
        refersTo(attribute.type, renaming)
          ? {
              ...attribute,
              type: renameType(attribute.type, renaming),
              spelling: respell(attribute.spelling, renaming),
            }
          : attribute,
      ),
    }),
  };
}

function renameWithinFunction(definition: FunctionDefinition, renaming: Renaming): FunctionDefinition {
  const parameters = definition.parameters.map((parameter) =>
    refersTo(parameter.type, renaming)
      ? {
          ...parameter,
          type: renameType(parameter.type, renaming),
          sqlcType: joinQualifier(respell(parameter.sqlcType, renaming)),
        }
      : parameter,
  );
  if (!refersTo(definition.returns, renaming)) return { ...definition, parameters };
  return {
    ...definition,
    parameters,
    returns: renameType(definition.returns, renaming),
    sqlcReturns: joinQualifier(respell(definition.sqlcReturns, renaming)),
  };
}
