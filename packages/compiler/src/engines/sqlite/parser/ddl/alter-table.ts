import type { AlterTable, AlterTableAction, QualifiedName, Rename } from "../../../../syntax/ast/index.ts";
import { isName, parseName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseColumnDefinition } from "./create-table.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";

/** `ALTER TABLE table …`: RENAME, ADD, DROP and, since 3.53, constraints. */
export function parseAlter(tokens: TokenStream): AlterTable | Rename {
  const { start } = tokens.expectKeyword("alter");
  tokens.expectKeyword("table");
  const name = parseQualifiedName(tokens);
  if (tokens.takeKeyword("rename")) return parseRename(tokens, start, name);
  const action = parseAction(tokens);
  return {
    kind: "alter_table",
    relationKind: "table",
    name,
    ifExists: false,
    only: false,
    actions: [action],
    start,
    end: tokens.previousEnd,
  };
}

function parseRename(tokens: TokenStream, start: number, name: QualifiedName): Rename {
  const rename = { kind: "rename", objectKind: "table", name, ifExists: false, start } as const;
  if (tokens.takeKeyword("to")) return { ...rename, newName: parseName(tokens), end: tokens.previousEnd };
  takeColumnKeyword(tokens);
  const column = parseName(tokens);
  tokens.expectKeyword("to");
  const newName = parseName(tokens);
  return { ...rename, member: { kind: "column", name: column }, newName, end: tokens.previousEnd };
}

/** COLUMN may itself be the column's name. */
function takeColumnKeyword(tokens: TokenStream): void {
  if (isName(tokens.peek())) tokens.takeKeyword("column");
}

function parseAction(tokens: TokenStream): AlterTableAction {
  const { start, value } = tokens.expectKeyword("add", "drop", "alter");
  switch (value) {
    case "add":
      return parseAdd(tokens, start);
    case "drop":
      return parseDropAction(tokens, start);
    default:
      return parseAlterColumn(tokens, start);
  }
}

function parseAdd(tokens: TokenStream, start: number): AlterTableAction {
  if (atTableConstraint(tokens)) {
    const constraint = parseTableConstraint(tokens) ?? tokens.fail();
    return { kind: "add_constraint", constraint, start, end: tokens.previousEnd };
  }
  takeColumnKeyword(tokens);
  const column = parseColumnDefinition(tokens);
  return { kind: "add_column", column, ifNotExists: false, start, end: tokens.previousEnd };
}

function parseDropAction(tokens: TokenStream, start: number): AlterTableAction {
  if (tokens.takeKeyword("constraint")) {
    const name = parseName(tokens);
    return { kind: "drop_constraint", name, ifExists: false, start, end: tokens.previousEnd };
  }
  takeColumnKeyword(tokens);
  const column = parseName(tokens);
  return { kind: "drop_column", column, ifExists: false, start, end: tokens.previousEnd };
}

function parseAlterColumn(tokens: TokenStream, start: number): AlterTableAction {
  takeColumnKeyword(tokens);
  const column = parseName(tokens);
  const kind = tokens.expectKeyword("set", "drop").value === "set" ? "set_not_null" : "drop_not_null";
  tokens.expectKeywords("not", "null");
  return { kind, column, start, end: tokens.previousEnd };
}
