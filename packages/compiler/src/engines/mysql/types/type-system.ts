import type { Catalog, SqlType, TypeId, TypeInfo } from "../../../catalog/index.ts";
import type { TypeSystem } from "../../engine.ts";
import { commonType } from "./common-type.ts";
import { familyOf } from "./family.ts";
import type { MysqlFunctions } from "./function-index.ts";
import { holdsConstant, literalType } from "./literal-type.ts";
import { resolveOperator } from "./operators.ts";
import { resolveFunction } from "./resolve-function.ts";
import { resolveTypeName, spellType } from "./type-name.ts";

/** MySQL's types. Nothing is ever refused: the server converts any value to what is wanted (manual 14.3). */
export function createTypeSystem(functions: MysqlFunctions): TypeSystem {
  return {
    resolveTypeName: (_, name) => resolveTypeName(name),
    describe,
    arrayOf: (_, type) => type,
    literalType,
    baseType: (_, type) => baseType(type),
    canCoerce: (_, from, to, context) => context !== "implicit" || isAlike(from, to),
    castNullResult: (_, from, to) => (isDateCast(from, to) ? "strict-or-null" : "strict"),
    commonType: (_, types) => commonType(types),
    holdsConstant,
    resolveFunction: (catalog, call) => resolveFunction(functions, catalog, call),
    resolveOperator: (_, operator, left, right) => resolveOperator(operator.name, left, right),
    functionNames: () => functions.names(),
    format: (_, type) => format(type),
    declaredSpelling: (_, type) => spellType(type),
    functionSpelling: (_, type) => spellType(type),
  };
}

/** A text that is no date becomes NULL (manual 14.10). */
function isDateCast(from: SqlType, to: SqlType): boolean {
  const wanted = familyOf(to);
  const given = familyOf(from);
  if (wanted !== "date" && wanted !== "datetime" && wanted !== "time") return false;
  return given !== wanted && given !== "date" && given !== "datetime";
}

/** Texts of all lengths are alike to generators, and so are binary strings, and points in time however they are stored. */
function baseType(type: SqlType): SqlType {
  if (type.id.includes(".")) return type;
  switch (familyOf(type)) {
    case "text":
      return { id: "text" };
    case "binary":
      return { id: "blob" };
    case "datetime":
      return { id: "datetime" };
    default:
      return type;
  }
}

function format(type: SqlType): string {
  return `${spellType(type).name}${type.unsigned ? " unsigned" : ""}`;
}

function describe(catalog: Catalog, id: TypeId): TypeInfo {
  const own = id.includes(".") ? findType(catalog, id) : undefined;
  if (own) return own;
  const kind = id === "record" ? "pseudo" : "base";
  return { id, schema: "", name: id, kind, category: categoryOf({ id }), preferred: false };
}

function findType(catalog: Catalog, id: TypeId): TypeInfo | undefined {
  const dot = id.indexOf(".");
  return catalog.schemas.get(id.slice(0, dot))?.types.get(id.slice(dot + 1))?.info;
}

function categoryOf(type: SqlType): string {
  switch (familyOf(type)) {
    case "integer":
    case "decimal":
    case "approximate":
      return "N";
    case "date":
    case "datetime":
    case "time":
      return "D";
    default:
      return "S";
  }
}

/** Whether a value of one type is what one expects of the other. */
function isAlike(from: SqlType, to: SqlType): boolean {
  const [left, right] = [familyOf(from), familyOf(to)];
  if (left === right || (left === "text" && right === "binary")) return true;
  const numbers = ["integer", "decimal", "approximate"];
  if (numbers.includes(left) && numbers.includes(right)) return true;
  const dates = ["date", "datetime"];
  return dates.includes(left) && dates.includes(right);
}
