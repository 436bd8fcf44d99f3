import type { AlterTableAction } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlterColumn } from "./alter-column.ts";
import { parseColumnDefinition, parseNameOrDefault } from "./column-definition.ts";
import { parseChangedAttributes } from "./constraint-attributes.ts";
import { parseForeignOptionChanges, parseStorageParameters } from "./definition-list.ts";
import { parseRelationName, takeDropBehavior, takeIfExists, takeIfNotExists } from "./relation-name.ts";
import { takeOwner } from "./rename.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";

/** One action of ALTER TABLE's comma-separated list. Source of the rule: manual, ALTER TABLE. */
export function parseAlterTableAction(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.token;
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "add":
      return parseAdd(tokens);
    case "drop":
      return parseDrop(tokens);
    case "alter":
      return parseAlter(tokens);
    case "inherit":
      tokens.advance();
      return { kind: "inherit", start, parent: parseRelationName(tokens), end: tokens.previousEnd };
    case "no":
      return parseNo(tokens);
    default:
      parseOtherAction(tokens);
      return { kind: "other_action", start, end: tokens.previousEnd };
  }
}

function parseAdd(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.advance();
  if (atTableConstraint(tokens)) {
    const constraint = parseTableConstraint(tokens);
    return { kind: "add_constraint", start, end: tokens.previousEnd, constraint };
  }
  tokens.takeKeyword("column");
  const ifNotExists = takeIfNotExists(tokens);
  const column = parseColumnDefinition(tokens);
  return { kind: "add_column", start, end: tokens.previousEnd, column, ifNotExists };
}

function parseDrop(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.advance();
  const isConstraint = tokens.takeKeyword("constraint") !== undefined;
  if (!isConstraint) tokens.takeKeyword("column");
  const ifExists = takeIfExists(tokens);
  const name = parseColumnName(tokens);
  const cascade = takeDropBehavior(tokens);
  const end = tokens.previousEnd;
  return isConstraint
    ? { kind: "drop_constraint", start, end, name, ifExists }
    : { kind: "drop_column", start, end, column: name, ifExists, cascade };
}

function parseAlter(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.advance();
  if (!tokens.takeKeyword("constraint")) return parseAlterColumn(tokens, start);
  parseColumnName(tokens);
  if (!tokens.takeKeyword("inherit")) parseChangedAttributes(tokens);
  return { kind: "other_action", start, end: tokens.previousEnd };
}

/** `NO INHERIT parent` or `NO FORCE ROW LEVEL SECURITY`. */
function parseNo(tokens: TokenStream): AlterTableAction {
  const { start } = tokens.advance();
  if (tokens.takeKeyword("force")) {
    tokens.expectKeywords("row", "level", "security");
    return { kind: "other_action", start, end: tokens.previousEnd };
  }
  tokens.expectKeyword("inherit");
  return { kind: "no_inherit", start, parent: parseRelationName(tokens), end: tokens.previousEnd };
}

function parseOtherAction(tokens: TokenStream): void {
  if (takeOwner(tokens)) return;
  if (tokens.atKeyword("options")) parseForeignOptionChanges(tokens);
  else otherActions[tokens.expectKeyword(...Object.keys(otherActions)).value]?.(tokens);
}

/** What follows the first word of an action that does not shape the catalog. */
const otherActions: Readonly<Record<string, (tokens: TokenStream) => void>> = {
  cluster(tokens) {
    tokens.expectKeyword("on");
    parseColumnName(tokens);
  },
  disable: (tokens) => parseSwitch(tokens, []),
  enable: (tokens) => parseSwitch(tokens, ["always", "replica"]),
  force: (tokens) => tokens.expectKeywords("row", "level", "security"),
  not: (tokens) => void tokens.expectKeyword("of"),
  of: (tokens) => void parseQualifiedName(tokens),
  replica: parseReplicaIdentity,
  reset: parseStorageParameters,
  set: parseSet,
  validate(tokens) {
    tokens.expectKeyword("constraint");
    parseColumnName(tokens);
  },
};

/** Behind ENABLE and DISABLE: a trigger, a rule, or row level security. */
function parseSwitch(tokens: TokenStream, modes: readonly string[]): void {
  if (tokens.takeKeyword("row")) {
    tokens.expectKeywords("level", "security");
    return;
  }
  const mode = tokens.takeKeyword(...modes);
  const isTrigger = tokens.expectKeyword("trigger", "rule").value === "trigger";
  const takesAll = isTrigger && mode === undefined;
  if (takesAll && tokens.takeKeyword("all", "user")) return;
  parseColumnName(tokens);
}

function parseReplicaIdentity(tokens: TokenStream): void {
  tokens.expectKeyword("identity");
  if (tokens.expectKeyword("nothing", "full", "default", "using").value !== "using") return;
  tokens.expectKeyword("index");
  parseColumnName(tokens);
}

function parseSet(tokens: TokenStream): void {
  const word = tokens.takeKeyword("access", "logged", "tablespace", "unlogged", "without")?.value;
  if (word === undefined) parseStorageParameters(tokens);
  else if (word === "without") tokens.expectKeyword("cluster", "oids");
  else if (word === "tablespace") parseColumnName(tokens);
  else if (word === "access") {
    tokens.expectKeyword("method");
    parseNameOrDefault(tokens);
  }
}
