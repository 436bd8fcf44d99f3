import { type FunctionDefinition, type FunctionParameter, isNullResult, type SqlType } from "../../../catalog/index.ts";

/** The schema of what SQLite itself has. */
export const systemSchema = "sqlite";

/** A column of a table-valued function. */
export interface FunctionColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull: boolean;
}

/** A function of SQLite with what its fact line says beyond the definition. */
export interface SqliteFunction {
  readonly definition: FunctionDefinition;
  readonly minimum: number;
  /** Infinity for any number of arguments. */
  readonly maximum: number;
  /** How the result's type comes about: a type, `argument:0`, `common`, `branches`, `defaulted`, `number`, `part` or `sum`. */
  readonly returns: string;
  /** NULL where the branch that is taken is. */
  readonly branches: boolean;
  readonly columns: readonly FunctionColumn[];
  /** What sqlc says of a call (spec: analysis-sqlite.md 4); undefined where it does not know the function. */
  readonly sqlc: { readonly type: string; readonly notNull: boolean } | undefined;
}

const kinds: Readonly<Record<string, FunctionDefinition["kind"]>> = { aggregate: "aggregate", window: "window" };

export function decodeFunction(line: string): SqliteFunction {
  const [
    name = "",
    kind = "",
    types = "",
    min = "0",
    max = "0",
    returns = "",
    nulls = "",
    from = "",
    sqlc = "",
    columns = "",
  ] = line.split("\t");
  const isTable = kind === "table";
  const fixed = ["argument", "extract", "common", "branches", "defaulted", "number", "part", "seconds", "sum"].every(
    (form) => !returns.startsWith(form),
  );
  const returnType: SqlType = { id: fixed ? returns : "dynamic" };
  const definition: FunctionDefinition = {
    schema: systemSchema,
    name,
    kind: kinds[kind] ?? "function",
    parameters: types === "" ? [] : types.split(" ").map((type, index) => parameter(type, index >= Number(min))),
    returns: returnType,
    returnsSet: isTable,
    sqlcReturns: { schema: "", name: returnType.id, dimensions: 0, length: -1, unsigned: false },
    ...(nulls === "lax" && { lax: true }),
    nullResult: nulls === "lax" ? "any" : isNullResult(nulls) ? nulls : "lenient",
    ...(from !== "" && { nullFrom: from.split(" ").map(Number) }),
  };
  return {
    definition,
    minimum: Number(min),
    maximum: max === "-1" ? Number.POSITIVE_INFINITY : Number(max),
    returns,
    branches: nulls === "branches",
    columns: columns === "" ? [] : columns.split(",").map(decodeColumn),
    sqlc: sqlc === "" ? undefined : { type: sqlc.replace(" NN", ""), notNull: sqlc.endsWith(" NN") },
  };
}

function parameter(id: string, hasDefault: boolean): FunctionParameter {
  const sqlcType = { schema: "", name: id, dimensions: 0, length: -1, unsigned: false };
  return { mode: "in", type: { id }, sqlcType, hasDefault };
}

function decodeColumn(text: string): FunctionColumn {
  const [name = "", id = "", notNull] = text.split(" ");
  return { name, type: { id }, notNull: notNull === "NN" };
}
