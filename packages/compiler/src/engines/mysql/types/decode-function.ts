import { type FunctionDefinition, type FunctionParameter, isNullResult, type SqlType } from "../../../catalog/index.ts";
import { spell } from "./type-name.ts";

/** The schema of what MySQL itself has. */
export const systemSchema = "mysql";

/** A function of MySQL with what its fact line says beyond the definition. */
export interface MysqlFunction {
  readonly definition: FunctionDefinition;
  readonly minimum: number;
  /** Infinity for any number of arguments. */
  readonly maximum: number;
  /** The arguments beyond the fewest come in pairs: the keys and values of JSON_OBJECT. */
  readonly inPairs: boolean;
  /** How the result's type comes about: a type, `argument:0`, `common`, `common:1,2`, or a rule of `result-type.ts`. */
  readonly returns: string;
  /** A date or time gives NULL only for NULL, a text that is none for others too. */
  readonly temporal: boolean;
  /** A format that is a constant and asks for no name of a day or month makes it as `temporal`. */
  readonly formatted: boolean;
  /** What sqlc says of a call (spec: analysis-mysql.md 5); undefined where it does not know the function. */
  readonly sqlc: { readonly type: string; readonly notNull: boolean } | undefined;
}

const kinds: Readonly<Record<string, FunctionDefinition["kind"]>> = { aggregate: "aggregate", window: "window" };

export function decodeFunction(line: string): MysqlFunction {
  const [name = "", kind = "", types = "", min = "0", max = "0", returns = "", nulls = "", from = "", sqlc = ""] =
    line.split("\t");
  const definition: FunctionDefinition = {
    schema: systemSchema,
    name,
    kind: kinds[kind] ?? "function",
    parameters: types === "" ? [] : types.split(" ").map((type, index) => parameter(type, index >= Number(min))),
    returns: typeNamed(returns),
    returnsSet: false,
    sqlcReturns: spell(returns),
    nullResult: isNullResult(nulls) ? nulls : "strict-or-null",
    ...(from !== "" && { nullFrom: from.split(" ").map(Number) }),
  };
  return {
    definition,
    minimum: Number(min),
    maximum: Number(max) < 0 ? Number.POSITIVE_INFINITY : Number(max),
    inPairs: max === "-2",
    returns,
    temporal: nulls === "temporal",
    formatted: nulls === "temporal-format",
    sqlc: sqlc === "" ? undefined : { type: sqlc.replace(" NN", ""), notNull: sqlc.endsWith(" NN") },
  };
}

/** `bigint unsigned` is a type with its flag. */
export function typeNamed(name: string): SqlType {
  const [id = "", unsigned] = name.split(" ");
  return unsigned === "unsigned" ? { id, unsigned: true } : { id };
}

function parameter(id: string, hasDefault: boolean): FunctionParameter {
  return { mode: "in", type: { id }, sqlcType: spell(id), hasDefault };
}
