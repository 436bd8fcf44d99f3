import type { Engine } from "../engines/engine.ts";
import type { SqlcRules } from "../engines/sqlc-rules.ts";
import { literalAnswer } from "./sqlc-literals.ts";
import { operatorAnswer, operatorName } from "./sqlc-operators.ts";
import { spell } from "./type-spelling.ts";

/** What sqlc says of PostgreSQL. */
const postgresqlRules: SqlcRules = {
  boolean: { spelling: spell("bool"), denotes: { id: "bool" } },
  integer: { spelling: spell("int"), denotes: { id: "int4" } },
  text: { spelling: spell("text"), denotes: { id: "text" } },
  limit: { spelling: spell("integer"), denotes: { id: "int4" } },
  literal: literalAnswer,
  operatorName,
  operatorAnswer,
  signedNumbers: true,
  inQueryName: "exists",
  betweenNames: false,
};

export function sqlcRules(engine: Engine): SqlcRules {
  return engine.sqlc ?? postgresqlRules;
}
