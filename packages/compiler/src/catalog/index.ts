export type * from "./catalog.ts";
export type * from "./difference.ts";
export {
  type FunctionDefinition,
  type FunctionParameter,
  isNullResult,
  type NullResult,
  type OrderedSet,
} from "./function.ts";
export {
  findRelation,
  findRelationInAnyCase,
  findUserFunctions,
  findUserOperators,
  findUserType,
  isSameName,
  relationNames,
} from "./lookup.ts";
export { type Maybe, maybe, type Never, type Nullability, never } from "./nullability.ts";
export type * from "./sql-type.ts";
export type * from "./sqlc-column.ts";
