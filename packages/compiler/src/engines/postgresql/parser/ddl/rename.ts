import type {
  Identifier,
  ObjectKind,
  Opaque,
  QualifiedName,
  Rename,
  RoutineSignature,
  SetSchema,
} from "../../../../syntax/ast/index.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { opaque } from "./opaque.ts";
import { parseRole } from "./relation-name.ts";

/** What an ALTER statement has named. */
export interface AlteredObject {
  /** Start of the word ALTER. */
  readonly start: number;
  readonly objectKind: ObjectKind;
  readonly name: QualifiedName;
  readonly ifExists: boolean;
  /** Of a function, procedure or aggregate. */
  readonly signature?: RoutineSignature;
}

/** `RENAME TO name`; the current token is RENAME. */
export function parseRenameTo(tokens: TokenStream, altered: AlteredObject): Rename {
  tokens.expectKeyword("rename");
  return finishRename(tokens, altered);
}

/** `TO name` behind what is renamed. */
export function finishRename(tokens: TokenStream, altered: AlteredObject, member?: Rename["member"]): Rename {
  tokens.expectKeyword("to");
  const newName = parseColumnName(tokens);
  return { kind: "rename", ...altered, end: tokens.previousEnd, ...(member && { member }), newName };
}

/** `SET SCHEMA name`; the current token is SET. */
export function parseSetSchema(tokens: TokenStream, altered: AlteredObject): SetSchema {
  tokens.expectKeywords("set", "schema");
  const schema: Identifier = parseColumnName(tokens);
  return { kind: "set_schema", ...altered, end: tokens.previousEnd, schema };
}

/** `OWNER TO role`, or nothing. */
export function takeOwner(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("owner")) return false;
  tokens.expectKeyword("to");
  parseRole(tokens);
  return true;
}

/** `[NO] DEPENDS ON EXTENSION name`, or nothing. */
export function takeDependency(tokens: TokenStream, start: number, verb: string): Opaque | undefined {
  if (!tokens.atKeyword("depends") && !tokens.atKeywords("no", "depends")) return undefined;
  tokens.takeKeyword("no");
  tokens.expectKeywords("depends", "on", "extension");
  parseColumnName(tokens);
  return opaque(tokens, start, verb);
}
