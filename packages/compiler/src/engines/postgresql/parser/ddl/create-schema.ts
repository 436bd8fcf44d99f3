import type { CreateSchema, Identifier, Statement } from "../../../../syntax/ast/index.ts";
import { identifierOf, parseColumnName, parseNonReservedWord } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { type CreateContext, parseCreateContext } from "./create-context.ts";
import { parseCreateIndex } from "./create-index.ts";
import { parseCreateSequence } from "./create-sequence.ts";
import { parseCreateDefinedTable } from "./create-table.ts";
import { parseCreateTrigger } from "./create-trigger.ts";
import { parseCreateView } from "./create-view.ts";
import { opaque, skipBalanced } from "./opaque.ts";
import { takeIfNotExists } from "./relation-name.ts";

/** CREATE SCHEMA with the statements inside it; the current token is SCHEMA. */
export function parseCreateSchema(tokens: TokenStream, context: CreateContext): CreateSchema {
  tokens.expectKeyword("schema");
  const ifNotExists = takeIfNotExists(tokens);
  const name = tokens.atKeyword("authorization") ? undefined : parseColumnName(tokens);
  const authorization = tokens.takeKeyword("authorization") ? parseRoleName(tokens) : undefined;
  const elements = parseElements(tokens);
  const first = elements[0];
  if (ifNotExists && first) {
    tokens.failAt("CREATE SCHEMA IF NOT EXISTS cannot include schema elements", first.start, first.end);
  }
  return {
    kind: "create_schema",
    start: context.start,
    end: tokens.previousEnd,
    ...(name && { name }),
    ...(authorization && { authorization }),
    ifNotExists,
    elements,
  };
}

function parseRoleName(tokens: TokenStream): Identifier {
  const special = tokens.takeKeyword("current_role", "current_user", "session_user");
  return special ? identifierOf(special) : parseNonReservedWord(tokens);
}

function parseElements(tokens: TokenStream): Statement[] {
  const elements: Statement[] = [];
  while (tokens.atKeyword("create", "grant")) elements.push(parseElement(tokens));
  return elements;
}

function parseElement(tokens: TokenStream): Statement {
  if (tokens.atKeyword("grant")) return skipGrant(tokens);
  const context = parseCreateContext(tokens);
  if (tokens.atKeyword("table") && !context.orReplace) return parseCreateDefinedTable(tokens, context);
  if (tokens.atKeyword("view", "recursive")) return parseCreateView(tokens, context);
  if (tokens.atKeyword("sequence") && !context.orReplace) return parseCreateSequence(tokens, context);
  if (context.persistence !== undefined) tokens.fail();
  if (tokens.atKeyword("index", "unique") && !context.orReplace) return parseCreateIndex(tokens, context);
  return tokens.atKeyword("trigger", "constraint") ? parseCreateTrigger(tokens, context) : tokens.fail();
}

/** GRANT up to the next element; `GRANT CREATE ON …` and `WITH GRANT OPTION` do not begin one. */
function skipGrant(tokens: TokenStream): Statement {
  const { start, value } = tokens.advance();
  let previous = value;
  skipBalanced(tokens, (inner) => {
    const begins = inner.atKeyword("create", "grant") && !["grant", ",", "with"].includes(previous);
    previous = inner.token.value;
    return begins || inner.atEnd();
  });
  return opaque(tokens, start, "grant");
}
