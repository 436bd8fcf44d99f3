import type { Difference } from "../catalog/difference.ts";
import type { SqlType } from "../catalog/index.ts";
import type { DescriptionContext } from "./context.ts";
import type { DescribedParameter } from "./describe-parameter.ts";
import { denotesSame } from "./same-type.ts";

/**
 * In MySQL each place of a name is a parameter of its own, and generated code gives them all one value. A place that tells nothing of the type, or
 * where the server converts the value, is like the name's other places; numbers of several widths become one that holds all of them.
 * differs from sqlc: places-of-one-name (its Go generator refuses what has several types; places that are texts and numbers are still refused).
 *
 * @param parameters each with one occurrence
 */
export function likeNamesakes(
  context: DescriptionContext,
  parameters: readonly DescribedParameter[],
): readonly DescribedParameter[] {
  const names = new Map<string, DescribedParameter[]>();
  for (const parameter of parameters) {
    const { name, isNamedParam } = parameter.column;
    if (isNamedParam) names.set(name, [...(names.get(name) ?? []), parameter]);
  }
  return parameters.map((own) => {
    const namesakes = own.column.isNamedParam ? (names.get(own.column.name) ?? []) : [];
    return namesakes.length < 2 ? own : likeOthers(context, own, namesakes);
  });
}

function likeOthers(
  context: DescriptionContext,
  own: DescribedParameter,
  namesakes: readonly DescribedParameter[],
): DescribedParameter {
  const telling = namesakes.filter((parameter) => !isVague(parameter));
  const [first] = telling;
  if (!first) return own;
  const like = isVague(own) ? first : own;
  if (!agree(context, telling)) return answerLike(own, like, like.column.notNull);
  const wantsNull = namesakes.some(({ occurrences: [place] }) => place.parameter.form === "narg");
  const notNull = !wantsNull && telling.some(({ column }) => column.notNull);
  const type = commonNumber(context, telling);
  if (!type) return answerLike(own, like, notNull);
  const spelling = context.engine.types.declaredSpelling(context.catalog, type);
  return answerLike(own, { type, column: { ...like.column, type: spelling } }, notNull);
}

function answerLike(
  own: DescribedParameter,
  { type, column }: Pick<DescribedParameter, "type" | "column">,
  notNull: boolean,
): DescribedParameter {
  return { ...own, ...(type && { type }), nullable: !notNull, column: { ...own.column, type: column.type, notNull } };
}

/** Numbers agree with numbers, others with what is the same for generators. */
function agree(context: DescriptionContext, parameters: readonly DescribedParameter[]): boolean {
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
function isVague({ occurrences: [place], column, differences }: DescribedParameter): boolean {
  return place.owner.kind === "call" || column.type.name === "any" || differences.some(isWithoutType);
}

function isWithoutType({ field, reason }: Difference): boolean {
  return field === "type" && reason === "parameter-without-type";
}

/** Undefined unless all are numbers, and not all the same. */
function commonNumber(context: DescriptionContext, parameters: readonly DescribedParameter[]): SqlType | undefined {
  const types = parameters.flatMap(({ type }) => type ?? []);
  const spellings = new Set(parameters.map(({ column: { type } }) => `${type.name} ${type.unsigned}`));
  if (!areNumbers(context, types) || spellings.size < 2) return undefined;
  return context.engine.types.commonType(context.catalog, types);
}
