import type { Difference } from "../catalog/difference.ts";
import type { SqlType } from "../catalog/index.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import type { OwnedParameter } from "../compatibility/parameter-owner.ts";
import { denotesSame } from "../compatibility/same-type.ts";
import type { QueryParameter } from "./model.ts";

export type Occurrences = ReadonlyMap<number, readonly [OwnedParameter, ...OwnedParameter[]]>;

/**
 * In MySQL each place of a name is a parameter of its own, and generated code gives them all one value. A place that tells nothing of the type, or
 * where the server converts the value, is like the name's other places; numbers of several widths become one that holds all of them.
 * differs from sqlc: places-of-one-name (its Go generator refuses what has several types; places that are texts and numbers are still refused).
 */
export function likeNamesakes(
  context: DescriptionContext,
  parameters: readonly QueryParameter[],
  occurrences: Occurrences,
): QueryParameter[] {
  const names = new Map<string, QueryParameter[]>();
  for (const parameter of parameters) {
    const { name, isNamedParam } = parameter.sqlc;
    if (isNamedParam) names.set(name, [...(names.get(name) ?? []), parameter]);
  }
  return parameters.map((own) => {
    const namesakes = own.sqlc.isNamedParam ? (names.get(own.sqlc.name) ?? []) : [];
    return namesakes.length < 2 ? own : likeOthers(context, own, namesakes, occurrences);
  });
}

function likeOthers(
  context: DescriptionContext,
  own: QueryParameter,
  namesakes: readonly QueryParameter[],
  occurrences: Occurrences,
): QueryParameter {
  const telling = namesakes.filter((parameter) => !isVague(parameter, occurrences));
  const [first] = telling;
  if (!first) return own;
  const like = isVague(own, occurrences) ? first : own;
  if (!agree(context, telling)) return answerLike(own, like, like.sqlc.notNull);
  const wantsNull = namesakes.some(({ number }) =>
    occurrences.get(number)?.some(({ parameter: { form } }) => form === "narg"),
  );
  const notNull = !wantsNull && telling.some(({ sqlc }) => sqlc.notNull);
  const type = commonNumber(context, telling);
  if (!type) return answerLike(own, like, notNull);
  const spelling = context.engine.types.declaredSpelling(context.catalog, type);
  return answerLike(own, { type, sqlc: { ...like.sqlc, type: spelling } }, notNull);
}

function answerLike(
  own: QueryParameter,
  { type, sqlc }: Pick<QueryParameter, "type" | "sqlc">,
  notNull: boolean,
): QueryParameter {
  return { ...own, ...(type && { type }), nullable: !notNull, sqlc: { ...own.sqlc, type: sqlc.type, notNull } };
}

/** Numbers agree with numbers, others with what is the same for generators. */
function agree(context: DescriptionContext, parameters: readonly QueryParameter[]): boolean {
  const types = parameters.flatMap(({ type }) => type ?? []);
  return (
    areNumbers(context, types) ||
    types.every((type) => denotesSame(context.engine, context.catalog, type, types[0] ?? type))
  );
}

function areNumbers({ engine, catalog }: DescriptionContext, types: readonly SqlType[]): boolean {
  return types.every(({ id }) => engine.types.describe(catalog, id).category === "N");
}

/** Sqlc has no type for it, or it is an argument of a function. */
function isVague({ number, sqlc, differences }: QueryParameter, occurrences: Occurrences): boolean {
  const isArgument = occurrences.get(number)?.[0].owner.kind === "call";
  return isArgument || sqlc.type.name === "any" || differences.some(isWithoutType);
}

function isWithoutType({ field, reason }: Difference): boolean {
  return field === "type" && reason === "parameter-without-type";
}

/** Undefined unless all are numbers, and not all the same. */
function commonNumber(context: DescriptionContext, parameters: readonly QueryParameter[]): SqlType | undefined {
  const types = parameters.flatMap(({ type }) => type ?? []);
  const spellings = new Set(parameters.map(({ sqlc: { type } }) => `${type.name} ${type.unsigned}`));
  if (!areNumbers(context, types) || spellings.size < 2) return undefined;
  return context.engine.types.commonType(context.catalog, types);
}
