import type { Engine, QueryFileRules } from "../engines/engine.ts";

export const postgresqlRules: QueryFileRules = {
  placeholders: "dollar",
  hashComments: false,
  needsFinalSemicolon: true,
  sliceMarkers: false,
};

export function queryFileRules(engine: Engine): QueryFileRules {
  return engine.queryFiles ?? postgresqlRules;
}
