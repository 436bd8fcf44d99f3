import type { SqlType, TypeInfo } from "../../../catalog/index.ts";
import type { TypeSystem } from "../../engine.ts";
import { baseOf, isNumeric, storageOf } from "./affinity.ts";
import { commonType } from "./common-type.ts";
import type { SqliteFunctions } from "./function-index.ts";
import { literalType } from "./literal-type.ts";
import { resolveOperator } from "./operators.ts";
import { resolveFunction } from "./resolve-function.ts";
import { resolveTypeName, spell } from "./type-name.ts";

/** Types by affinity and convention. Nothing is ever refused: SQLite stores and compares any values. */
export function createTypeSystem(functions: SqliteFunctions): TypeSystem {
  return {
    resolveTypeName: (_, name) => resolveTypeName(name),
    describe: (_, id) => describe(id),
    arrayOf: (_, type) => type,
    literalType,
    baseType: (_, type) => ({ id: baseOf(type.id) }),
    canCoerce: (_, from, to, context) => context !== "implicit" || isAlike(from, to),
    commonType: (_, types) => commonType(types),
    resolveFunction: (_, call) => resolveFunction(functions, call),
    resolveOperator: (_, operator, left, right) => resolveOperator(operator.name, left, right),
    functionNames: () => functions.names(),
    format: (_, type) => spellingOf(type),
    declaredSpelling: (_, type) => spell(spellingOf(type)),
    functionSpelling: (_, type) => spell(spellingOf(type)),
  };
}

function spellingOf({ id }: SqlType): string {
  return id === "dynamic" || id === "unknown" ? "any" : id.replaceAll(" ", "");
}

function describe(id: string): TypeInfo {
  const base = baseOf(id);
  const kind = id === "record" || id === "any" ? "pseudo" : "base";
  return { id, schema: "", name: id, kind, category: isNumeric(base) ? "N" : "S", preferred: false };
}

/** Whether a value of one type is what one expects of the other. */
function isAlike(from: SqlType, to: SqlType): boolean {
  const [left, right] = [baseOf(from.id), baseOf(to.id)];
  if (left === right || left === "dynamic" || right === "dynamic") return true;
  if (isNumeric(left) && isNumeric(right)) return true;
  return storageOf(left).includes(right) || storageOf(right).includes(left);
}
