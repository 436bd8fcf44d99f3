import type { SqlType } from "../../catalog/index.ts";
import type { EngineSemantics, PatternOperator } from "../semantics.ts";

const valueFunctions: Readonly<Record<string, string>> = {
  current_date: "date",
  current_time: "timetz",
  current_timestamp: "timestamptz",
  localtime: "time",
  localtimestamp: "timestamp",
  current_role: "name",
  current_user: "name",
  user: "name",
  session_user: "name",
  system_user: "text",
  current_catalog: "name",
  current_schema: "name",
};

/** NULL with trust authentication, and when no schema of the search path exists. Source: manual 9.27. */
const nullableValueFunctions: ReadonlySet<string> = new Set(["system_user", "current_schema"]);

const patternOperators: Readonly<Record<PatternOperator, readonly [plain: string, negated: string]>> = {
  like: ["~~", "!~~"],
  ilike: ["~~*", "!~~*"],
  similar_to: ["~", "!~"],
  regexp: ["~", "!~"],
  glob: ["~~", "!~~"],
  match: ["~", "!~"],
};

/** PostgreSQL's answers; the operators behind LIKE are those of its manual, 9.7.1. */
export const postgresqlSemantics: EngineSemantics = {
  types: {
    unknown: { id: "unknown" },
    boolean: { id: "bool" },
    integer: { id: "int4" },
    bigint: { id: "int8" },
    text: { id: "text" },
    record: { id: "record" },
    json: { id: "json" },
    binaryJson: { id: "jsonb" },
    xml: { id: "xml" },
  },
  callsAnswer: true,
  systemSchema: "pg_catalog",
  extremumIgnoresNull: true,
  limitType: { id: "int8" },
  unnamedColumn: "?column?",
  valuesColumn: (index) => `column${index + 1}`,
  patternOperator: (pattern, negated) => patternOperators[pattern][negated ? 1 : 0],
  valueFunction(name) {
    const id = valueFunctions[name];
    if (id === undefined) return undefined;
    const type: SqlType = { id };
    return { type, mayBeNull: nullableValueFunctions.has(name) };
  },
};
