import type { EngineSemantics, PatternOperator } from "../semantics.ts";
import { systemSchema } from "./types/decode-function.ts";

const valueFunctions: ReadonlySet<string> = new Set(["current_date", "current_time", "current_timestamp"]);

const patternOperators: Readonly<Record<PatternOperator, string>> = {
  like: "like",
  ilike: "like",
  similar_to: "like",
  glob: "glob",
  regexp: "regexp",
  match: "match",
};

/** SQLite's answers: truth values are the integers 0 and 1. */
export const sqliteSemantics: EngineSemantics = {
  types: {
    unknown: { id: "unknown" },
    boolean: { id: "integer" },
    integer: { id: "integer" },
    bigint: { id: "integer" },
    text: { id: "text" },
    record: { id: "record" },
    json: { id: "json" },
    binaryJson: { id: "jsonb" },
    xml: { id: "text" },
  },
  systemSchema,
  extremumIgnoresNull: false,
  divisions: new Set(["/", "%"]),
  leniency: {
    bareColumns: true,
    undeclaredFunctions: true,
    untypedParameters: true,
    conflictWithoutTarget: true,
    bareNameIsOldRow: true,
    distinctOrder: true,
    constantKeys: true,
    recursiveArms: true,
    aliasesInConditions: true,
    repeatedAliases: true,
    tablesAsFunctions: true,
    hiddenTargets: true,
    valuesAsQueries: true,
  },
  strictness: {
    orderedArms: true,
    compoundOrder: true,
    rowVersions: true,
    returningOthers: true,
    generatedValues: true,
    allValues: true,
    wholeNameLists: true,
  },
  limitType: { id: "integer" },
  unnamedColumn: "",
  namesColumnsOnly: true,
  untypedResult: { id: "dynamic" },
  valuesColumn: (index) => `column${index + 1}`,
  patternOperator: (pattern) => patternOperators[pattern],
  valueFunction: (name) => (valueFunctions.has(name) ? { type: { id: "text" }, mayBeNull: false } : undefined),
};
