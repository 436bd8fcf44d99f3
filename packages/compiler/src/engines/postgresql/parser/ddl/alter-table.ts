import type { AlterTableAction, RelationKind, Rename, Statement } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlterTableAction } from "./alter-table-action.ts";
import { opaque } from "./opaque.ts";
import { parsePartitionBound } from "./partition.ts";
import { parseInheritableRelation, parseRelationName, parseRole, takeIfExists } from "./relation-name.ts";
import { type AlteredObject, finishRename, parseSetSchema, takeDependency } from "./rename.ts";
import { takeSequenceOption } from "./sequence-options.ts";

/** The words of a kind of relation, in front of its name. */
export function takeRelationKind(tokens: TokenStream): RelationKind | undefined {
  if (tokens.atKeyword("foreign") && !tokens.peekKeyword(1, "data")) {
    tokens.expectKeywords("foreign", "table");
    return "foreign_table";
  }
  if (tokens.atKeyword("materialized")) {
    tokens.expectKeywords("materialized", "view");
    return "materialized_view";
  }
  const word = tokens.takeKeyword("table", "view", "index", "sequence")?.value;
  return word === "table" || word === "view" || word === "index" || word === "sequence" ? word : undefined;
}

/** ALTER TABLE, VIEW, MATERIALIZED VIEW, FOREIGN TABLE, INDEX and SEQUENCE, behind the kind. */
export function parseAlterRelation(tokens: TokenStream, start: number, relationKind: RelationKind): Statement {
  const verb = `alter ${relationKind.replace("_", " ")}`;
  if (tokens.atKeyword("all") && movable.has(relationKind)) return parseMoveAll(tokens, start, verb);
  const ifExists = takeIfExists(tokens);
  const mayInherit = relationKind === "table" || relationKind === "foreign_table";
  const { name, only } = mayInherit
    ? parseInheritableRelation(tokens)
    : { name: parseRelationName(tokens), only: false };
  const altered: AlteredObject = { start, objectKind: relationKind, name, ifExists };
  if (tokens.atKeyword("rename")) return parseRelationRename(tokens, altered, relationKind);
  if (tokens.atKeywords("set", "schema") && relationKind !== "index") return parseSetSchema(tokens, altered);
  const mayDepend = relationKind === "index" || relationKind === "materialized_view";
  const dependency = mayDepend ? takeDependency(tokens, start, verb) : undefined;
  if (dependency) return dependency;
  if (relationKind === "sequence" && takeSequenceOptions(tokens)) return opaque(tokens, start, verb);
  const actions = parseActions(tokens, relationKind);
  return { kind: "alter_table", start, end: tokens.previousEnd, relationKind, name, ifExists, only, actions };
}

/** Of these kinds all that are in a tablespace can be moved at once. */
const movable: ReadonlySet<RelationKind> = new Set(["table", "index", "materialized_view"]);

/** `ALL IN TABLESPACE name [OWNED BY role, …] SET TABLESPACE name [NOWAIT]`. */
function parseMoveAll(tokens: TokenStream, start: number, verb: string): Statement {
  tokens.expectKeywords("all", "in", "tablespace");
  parseColumnName(tokens);
  if (tokens.takeKeywords("owned", "by")) parseList(tokens, parseRole);
  tokens.expectKeywords("set", "tablespace");
  parseColumnName(tokens);
  tokens.takeKeyword("nowait");
  return opaque(tokens, start, verb);
}

/** `RENAME { TO | [COLUMN] c TO | CONSTRAINT c TO } name`. */
function parseRelationRename(tokens: TokenStream, altered: AlteredObject, relationKind: RelationKind): Rename {
  tokens.expectKeyword("rename");
  if (tokens.atKeyword("to")) return finishRename(tokens, altered);
  if (relationKind === "index" || relationKind === "sequence") tokens.fail();
  const isConstraint = relationKind === "table" && tokens.takeKeyword("constraint") !== undefined;
  if (!isConstraint) tokens.takeKeyword("column");
  const member = { kind: isConstraint ? "constraint" : "column", name: parseColumnName(tokens) } as const;
  return finishRename(tokens, altered, member);
}

/** `NO INHERIT` and `SET LOGGED` are no options of a sequence. */
function takeSequenceOptions(tokens: TokenStream): boolean {
  if (tokens.atKeywords("no", "inherit")) return false;
  if (!takeSequenceOption(tokens)) return false;
  while (takeSequenceOption(tokens));
  return true;
}

function parseActions(tokens: TokenStream, relationKind: RelationKind): AlterTableAction[] {
  const isTable = relationKind === "table";
  if ((isTable || relationKind === "index") && tokens.atKeyword("attach")) return [parseAttach(tokens, relationKind)];
  if (isTable && tokens.atKeyword("detach")) return [parseDetach(tokens)];
  return parseList(tokens, parseAlterTableAction);
}

function parseAttach(tokens: TokenStream, relationKind: RelationKind): AlterTableAction {
  const { start } = tokens.advance();
  tokens.expectKeyword("partition");
  const partition = parseRelationName(tokens);
  if (relationKind === "index") return { kind: "other_action", start, end: tokens.previousEnd };
  parsePartitionBound(tokens);
  return { kind: "attach_partition", start, end: tokens.previousEnd, partition };
}

function parseDetach(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.advance();
  tokens.expectKeyword("partition");
  const partition = parseRelationName(tokens);
  tokens.takeKeyword("concurrently", "finalize");
  return { kind: "detach_partition", start, end: tokens.previousEnd, partition };
}
