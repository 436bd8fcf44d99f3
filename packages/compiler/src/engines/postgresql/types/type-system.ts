import type { Catalog } from "../../../catalog/index.ts";
import type { TypeSystem } from "../../engine.ts";
import { castNullResult, findCoercion } from "./coercion.ts";
import { commonTypeId } from "./common-type.ts";
import { literalProblem } from "./literal-input.ts";
import { literalType } from "./literal-type.ts";
import { rememberFunctions, rememberOperators } from "./remembered-resolutions.ts";
import { baseType, createTypeContext, type FactSources, type TypeContext } from "./type-context.ts";
import { displayTypeWithModifiers, spellDeclaredType, spellFunctionType } from "./type-display.ts";
import { resolveTypeName } from "./type-name.ts";

/** PostgreSQL's type system over the facts given. */
export function createTypeSystem(sources: FactSources): TypeSystem {
  // Nearly always asked of the same catalog again.
  let last: TypeContext | undefined;
  const within = (catalog: Catalog) => {
    if (last?.catalog === catalog) return last;
    const context = createTypeContext(sources, catalog);
    if (catalog.finished) last = context;
    return context;
  };
  return {
    resolveTypeName: (catalog, name) => resolveTypeName(within(catalog), name),
    describe: (catalog, id) => within(catalog).describe(id),
    arrayOf: (_catalog, type) => (type.id.endsWith("[]") ? type : { ...type, id: `${type.id}[]` }),
    literalType,
    literalProblem: (type, text) => literalProblem(type.id, text),
    baseType: (catalog, type) => baseType(within(catalog), type),
    canCoerce: (catalog, from, to, context) => findCoercion(within(catalog), from.id, to.id, context) !== undefined,
    castNullResult: (catalog, from, to) => castNullResult(within(catalog), from.id, to.id),
    commonType: (catalog, types) => {
      const id = commonTypeId(
        within(catalog),
        types.map((type) => type.id),
      );
      return id === undefined ? undefined : (types.find((type) => type.id === id) ?? { id });
    },
    resolveFunction: rememberFunctions(sources.core, within),
    resolveOperator: rememberOperators(sources.core, within),
    functionNames: (catalog) => functionNames(sources, catalog),
    format: (catalog, type) => displayTypeWithModifiers(type, catalog.defaultSchema),
    declaredSpelling: (catalog, type) => spellDeclaredType(type, catalog.defaultSchema),
    functionSpelling: (catalog, type) => spellFunctionType(type, catalog.defaultSchema),
  };
}

function* functionNames(sources: FactSources, catalog: Catalog): Iterable<string> {
  yield* sources.core.functionNames();
  for (const schema of catalog.schemas.values()) yield* schema.functions.keys();
}
