import type { Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCreateAggregate } from "./create-aggregate.ts";
import { parseCreateCast } from "./create-cast.ts";
import { type CreateContext, parseCreateContext } from "./create-context.ts";
import { parseCreateDomain } from "./create-domain.ts";
import { parseCreateExtension } from "./create-extension.ts";
import { parseCreateIndex } from "./create-index.ts";
import { parseCreateOperator } from "./create-operator.ts";
import { parseCreatePolicy } from "./create-policy.ts";
import { parseCreateRoutine } from "./create-routine.ts";
import { parseCreateRule } from "./create-rule.ts";
import { parseCreateSchema } from "./create-schema.ts";
import { parseCreateSequence } from "./create-sequence.ts";
import { parseCreateForeignTable, parseCreateTable } from "./create-table.ts";
import { parseCreateMaterializedView } from "./create-table-as.ts";
import { parseCreateTrigger } from "./create-trigger.ts";
import { parseCreateType } from "./create-type.ts";
import { parseCreateView } from "./create-view.ts";
import { parseOpaque } from "./opaque.ts";
import { expectOtherKind } from "./other-kinds.ts";

interface Creation {
  readonly parse: (tokens: TokenStream, context: CreateContext) => Statement;
  /** OR REPLACE may be written. */
  readonly replaces?: boolean;
  /** TEMPORARY and UNLOGGED may be written. */
  readonly persists?: boolean;
}

/** By the word that names the kind of object. */
const creations: Readonly<Record<string, Creation>> = {
  table: { parse: parseCreateTable, persists: true },
  view: { parse: parseCreateView, replaces: true, persists: true },
  recursive: { parse: parseCreateView, replaces: true, persists: true },
  sequence: { parse: parseCreateSequence, persists: true },
  materialized: { parse: parseMaterialized, persists: true },
  foreign: { parse: parseForeign },
  index: { parse: parseCreateIndex },
  unique: { parse: parseCreateIndex },
  schema: { parse: parseCreateSchema },
  type: { parse: parseCreateType },
  domain: { parse: parseCreateDomain },
  extension: { parse: parseCreateExtension },
  function: { parse: parseCreateRoutine, replaces: true },
  procedure: { parse: parseCreateRoutine, replaces: true },
  aggregate: { parse: parseCreateAggregate, replaces: true },
  rule: { parse: parseCreateRule, replaces: true },
  trigger: { parse: parseCreateTrigger, replaces: true },
  constraint: { parse: parseCreateTrigger, replaces: true },
  policy: { parse: parseCreatePolicy },
  operator: { parse: parseCreateOperator },
  cast: { parse: parseCreateCast },
};

/** CREATE of anything; the current token is CREATE. */
export function parseCreate(tokens: TokenStream): Statement {
  const context = parseCreateContext(tokens);
  const { kind, value } = tokens.token;
  const creation = kind === "word" && Object.hasOwn(creations, value) ? creations[value] : undefined;
  if (!creation) return parseOther(tokens, context);
  if (context.orReplace && !creation.replaces) tokens.fail();
  if (context.persistence !== undefined && !creation.persists) tokens.fail();
  return creation.parse(tokens, context);
}

function parseMaterialized(tokens: TokenStream, context: CreateContext): Statement {
  if (context.persistence === "temporary") tokens.fail();
  tokens.expectKeyword("materialized");
  return parseCreateMaterializedView(tokens, context);
}

function parseForeign(tokens: TokenStream, context: CreateContext): Statement {
  if (tokens.peekKeyword(1, "data")) return parseOther(tokens, context);
  tokens.expectKeyword("foreign");
  return parseCreateForeignTable(tokens, context);
}

function parseOther(tokens: TokenStream, { start, orReplace, persistence }: CreateContext): Statement {
  if (persistence !== undefined) tokens.fail();
  const mayReplace = tokens.atKeyword("language", "procedural", "transform", "trusted");
  if (orReplace && !mayReplace) tokens.fail();
  const kind = expectOtherKind(tokens, mayReplace ? "create or replace" : "create");
  return parseOpaque(tokens, start, `create ${kind}`);
}
