import type { EngineSemantics, PatternOperator } from "../semantics.ts";
import { systemSchema } from "./types/decode-function.ts";

const patternOperators: Readonly<Record<PatternOperator, string>> = {
  like: "like",
  ilike: "like",
  similar_to: "like",
  glob: "like",
  regexp: "regexp",
  match: "regexp",
};

/** System variables that are texts; others are numbers, or unknown here. */
const textVariables =
  /^@@(version|hostname|datadir|basedir|character_set|collation|sql_mode|time_zone|system_time_zone|tx_isolation|transaction_isolation)/;

/** MySQL's answers: truth values are the integers 0 and 1. */
export const mysqlSemantics: EngineSemantics = {
  types: {
    unknown: { id: "unknown" },
    boolean: { id: "bool" },
    integer: { id: "bigint" },
    ordinality: { id: "int", unsigned: true },
    bigint: { id: "bigint" },
    text: { id: "varchar" },
    record: { id: "record" },
    json: { id: "json" },
    binaryJson: { id: "json" },
    xml: { id: "longtext" },
  },
  systemSchema,
  extremumIgnoresNull: false,
  divisions: new Set(["/", "%", "div"]),
  limitType: { id: "bigint" },
  unnamedColumn: "",
  namesColumnsOnly: true,
  leniency: {
    bareColumns: true,
    undeclaredFunctions: true,
    conflictWithoutTarget: true,
    bareNameIsOldRow: true,
    conflictSeesSource: true,
    valuesSeeTarget: true,
    distinctOrder: true,
    lockedGroups: true,
    constantKeys: true,
    recursiveArms: true,
    untypedParameters: true,
    aliasesInConditions: "having",
  },
  strictness: { wholeRows: true, allValues: true, namedSubqueries: true, wholeNameLists: true },
  valuesColumn: (index) => `column_${index}`,
  patternOperator: (pattern) => patternOperators[pattern],
  valueFunction(name) {
    if (name.startsWith("@@")) return { type: { id: textVariables.test(name) ? "varchar" : "any" }, mayBeNull: true };
    return name.startsWith("@") ? { type: { id: "any" }, mayBeNull: true } : undefined;
  },
};
