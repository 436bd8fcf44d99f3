import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseColumnName, qualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlterDomain } from "./alter-domain.ts";
import { parseAlterRoutine } from "./alter-routine.ts";
import { parseAlterRelation, takeRelationKind } from "./alter-table.ts";
import { parseAlterType } from "./alter-type.ts";
import { opaque, parseOpaque } from "./opaque.ts";
import { expectOtherKind } from "./other-kinds.ts";
import { type AlteredObject, parseRenameTo, parseSetSchema, takeOwner } from "./rename.ts";

/** ALTER of anything; the current token is ALTER. */
export function parseAlter(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("alter");
  const relationKind = takeRelationKind(tokens);
  if (relationKind) return parseAlterRelation(tokens, start, relationKind);
  if (tokens.takeKeyword("type")) return parseAlterType(tokens, start);
  if (tokens.takeKeyword("domain")) return parseAlterDomain(tokens, start);
  if (tokens.takeKeyword("schema")) return parseAlterSchema(tokens, start);
  if (tokens.takeKeyword("extension")) return parseAlterExtension(tokens, start);
  if (tokens.atKeyword("function", "procedure", "routine", "aggregate")) return parseAlterRoutine(tokens, start);
  const kind = expectOtherKind(tokens, "alter");
  return parseOpaque(tokens, start, `alter ${kind}`);
}

/** `name { RENAME TO new | OWNER TO role }`. */
function parseAlterSchema(tokens: TokenStream, start: number): Statement {
  const altered = parseNamed(tokens, start, "schema");
  return takeOwner(tokens) ? opaque(tokens, start, "alter schema") : parseRenameTo(tokens, altered);
}

function parseAlterExtension(tokens: TokenStream, start: number): Statement {
  const altered = parseNamed(tokens, start, "extension");
  if (tokens.atKeyword("set")) return parseSetSchema(tokens, altered);
  tokens.expectKeyword("update", "add", "drop");
  return parseOpaque(tokens, start, "alter extension");
}

function parseNamed(tokens: TokenStream, start: number, objectKind: "schema" | "extension"): AlteredObject {
  return { start, objectKind, name: qualifiedName(tokens, [parseColumnName(tokens)]), ifExists: false };
}
