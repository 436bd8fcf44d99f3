import type {
  AlterTableAction,
  ColumnDefinition,
  ColumnPosition,
  Expression,
  Identifier,
} from "../../../../syntax/ast/index.ts";
import { parseList, parseName, parseQualifiedName, parseTableName, takeIfExists, takeIfNotExists } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName } from "../type-name.ts";
import { parseColumnBehindName, parseColumnDefinition } from "./column-definition.ts";
import { parseElement } from "./create-table.ts";
import { parseDefaultValue } from "./default-value.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";
import { parseTableOptions, takeTableOption } from "./table-options.ts";

/** One action of ALTER TABLE, which may stand for several (`ADD (a int, b int)`). */
export function parseAlterAction(tokens: TokenStream): AlterTableAction[] {
  const { start, value, kind } = tokens.token;
  switch (kind === "word" ? value : "") {
    case "add":
      return parseAdd(tokens, start);
    case "change":
      return [parseChange(tokens, start)];
    case "modify":
      return [parseModify(tokens, start)];
    case "drop":
      return [parseDrop(tokens, start)];
    case "alter":
      return [parseAlter(tokens, start)];
    case "rename":
      return [parseRename(tokens, start)];
    case "comment":
      return [parseComment(tokens, start)];
  }
  if (!skipOther(tokens)) tokens.fail();
  return [other(tokens, start)];
}

function other(tokens: TokenStream, start: number): AlterTableAction {
  return { kind: "other_action", start, end: tokens.previousEnd };
}

function parseComment(tokens: TokenStream, start: number): AlterTableAction {
  const comment = parseTableOptions(tokens) ?? "";
  return { kind: "set_comment", comment, start, end: tokens.previousEnd };
}

function parseAdd(tokens: TokenStream, start: number): AlterTableAction[] {
  tokens.advance();
  if (tokens.takeKeywords("system", "versioning")) return [other(tokens, start)];
  if (atTableConstraint(tokens)) {
    const constraint = parseTableConstraint(tokens);
    return [{ kind: "add_constraint", constraint, start, end: tokens.previousEnd }];
  }
  tokens.takeKeyword("column");
  const ifNotExists = takeIfNotExists(tokens);
  if (tokens.atSymbol("(")) return parseAddList(tokens, ifNotExists);
  const column = parseColumnDefinition(tokens);
  const position = parsePosition(tokens);
  return [{ kind: "add_column", column, ifNotExists, ...(position && { position }), start, end: tokens.previousEnd }];
}

/** `ADD [COLUMN] (a int, b int, KEY (a))`. */
function parseAddList(tokens: TokenStream, ifNotExists: boolean): AlterTableAction[] {
  tokens.advance();
  const elements = parseList(tokens, parseElement);
  tokens.expectSymbol(")");
  return elements.flatMap((element): AlterTableAction[] => {
    const { start, end } = element;
    if (element.kind === "column_definition") return [{ kind: "add_column", column: element, ifNotExists, start, end }];
    return element.kind === "table_constraint" ? [{ kind: "add_constraint", constraint: element, start, end }] : [];
  });
}

function parsePosition(tokens: TokenStream): ColumnPosition | undefined {
  if (tokens.takeKeyword("first")) return "first";
  return tokens.takeKeyword("after") ? parseName(tokens) : undefined;
}

function parseChange(tokens: TokenStream, start: number): AlterTableAction {
  tokens.advance();
  tokens.takeKeyword("column");
  const ifExists = takeIfExists(tokens);
  const column = parseColumn(tokens);
  const definition = parseColumnDefinition(tokens);
  return changed(tokens, start, { column, ifExists, definition });
}

function parseModify(tokens: TokenStream, start: number): AlterTableAction {
  tokens.advance();
  tokens.takeKeyword("column");
  const ifExists = takeIfExists(tokens);
  const column = parseColumn(tokens);
  const definition = parseColumnBehindName(tokens, column, column.start);
  return changed(tokens, start, { column, ifExists, definition });
}

interface Changed {
  readonly column: Identifier;
  readonly ifExists: boolean;
  readonly definition: ColumnDefinition;
}

function changed(tokens: TokenStream, start: number, change: Changed): AlterTableAction {
  const position = parsePosition(tokens);
  return { kind: "change_column", ...change, ...(position && { position }), start, end: tokens.previousEnd };
}

/** A column may be written with its table. */
function parseColumn(tokens: TokenStream): Identifier {
  return parseQualifiedName(tokens).parts.at(-1) ?? tokens.fail();
}

function parseDrop(tokens: TokenStream, start: number): AlterTableAction {
  tokens.advance();
  const place = () => ({ start, end: tokens.previousEnd });
  if (tokens.takeKeywords("primary", "key")) return { kind: "drop_primary_key", ...place() };
  if (tokens.takeKeywords("system", "versioning")) return other(tokens, start);
  const isForeign = tokens.takeKeywords("foreign", "key");
  if (isForeign || tokens.takeKeyword("key", "index", "constraint", "check")) {
    const ifExists = takeIfExists(tokens);
    const name = parseName(tokens);
    return { kind: "drop_constraint", name, ifExists, ...place() };
  }
  tokens.takeKeyword("column");
  const ifExists = takeIfExists(tokens);
  const column = parseColumn(tokens);
  tokens.takeKeyword("restrict", "cascade");
  return { kind: "drop_column", column, ifExists, ...place() };
}

function parseAlter(tokens: TokenStream, start: number): AlterTableAction {
  tokens.advance();
  if (tokens.takeKeyword("index", "key")) {
    takeIfExists(tokens);
    parseName(tokens);
    if (!tokens.takeKeywords("not", "ignored")) tokens.expectKeyword("visible", "invisible", "ignored");
    return other(tokens, start);
  }
  if (tokens.takeKeyword("check", "constraint")) {
    parseName(tokens);
    tokens.takeKeyword("not");
    tokens.expectKeyword("enforced");
    return other(tokens, start);
  }
  tokens.takeKeyword("column");
  takeIfExists(tokens);
  return parseAlterColumn(tokens, start, parseColumn(tokens));
}

function parseAlterColumn(tokens: TokenStream, start: number, column: Identifier): AlterTableAction {
  if (tokens.takeKeywords("drop", "default")) {
    return { kind: "drop_default", column, start, end: tokens.previousEnd };
  }
  tokens.expectKeyword("set");
  if (tokens.takeKeyword("visible", "invisible")) return other(tokens, start);
  tokens.expectKeyword("default");
  const expression: Expression = parseDefaultValue(tokens);
  return { kind: "set_default", column, expression, start, end: tokens.previousEnd };
}

/** `RENAME [TO | AS] t`, `RENAME COLUMN a TO b`, `RENAME INDEX a TO b`. */
function parseRename(tokens: TokenStream, start: number): AlterTableAction {
  tokens.advance();
  if (tokens.takeKeyword("column")) {
    takeIfExists(tokens);
    const column = parseName(tokens);
    tokens.expectKeyword("to");
    const newName = parseName(tokens);
    return { kind: "rename_column", column, newName, start, end: tokens.previousEnd };
  }
  if (tokens.atKeyword("index", "key")) {
    tokens.advance();
    takeIfExists(tokens);
    parseName(tokens);
    tokens.expectKeyword("to");
    parseName(tokens);
    return other(tokens, start);
  }
  if (!tokens.takeKeyword("to", "as")) tokens.takeSymbol("=");
  const newName = parseTableName(tokens);
  return { kind: "rename_table", newName, start, end: tokens.previousEnd };
}

/** Actions that leave the catalog as it is. */
function skipOther(tokens: TokenStream): boolean {
  if (tokens.takeKeyword("algorithm")) return skipWord(tokens, ["default", "inplace", "copy", "instant", "nocopy"]);
  if (tokens.takeKeyword("lock")) return skipWord(tokens, ["default", "none", "shared", "exclusive"]);
  if (tokens.takeKeyword("force")) return true;
  if (tokens.takeKeyword("disable", "enable")) return tokens.expectKeyword("keys") !== undefined;
  if (tokens.takeKeyword("discard", "import")) return tokens.expectKeyword("tablespace") !== undefined;
  if (tokens.takeKeyword("with", "without")) return skipValidation(tokens);
  if (tokens.takeKeyword("secondary_load", "secondary_unload")) return true;
  if (tokens.takeKeyword("convert")) return skipConvert(tokens);
  if (tokens.takeKeywords("order", "by")) return skipOrder(tokens);
  return takeTableOption(tokens);
}

function skipValidation(tokens: TokenStream): boolean {
  if (tokens.takeKeywords("system", "versioning")) return true;
  return tokens.expectKeyword("validation") !== undefined;
}

function skipWord(tokens: TokenStream, words: readonly string[]): true {
  tokens.takeSymbol("=");
  tokens.expectKeyword(...words);
  return true;
}

function skipConvert(tokens: TokenStream): true {
  tokens.expectKeyword("to");
  if (!tokens.takeKeyword("charset")) {
    tokens.expectKeyword("character", "char");
    tokens.expectKeyword("set");
  }
  tokens.takeSymbol("=");
  if (!tokens.takeKeyword("default")) parseCharacterSetName(tokens);
  if (tokens.takeKeyword("collate")) parseCharacterSetName(tokens);
  return true;
}

function skipOrder(tokens: TokenStream): true {
  do {
    parseColumn(tokens);
    tokens.takeKeyword("asc", "desc");
  } while (tokens.takeSymbol(","));
  return true;
}
