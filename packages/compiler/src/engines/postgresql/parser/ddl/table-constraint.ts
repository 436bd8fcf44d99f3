import type { Identifier, TableConstraint } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseConstraintAttributes } from "./constraint-attributes.ts";
import { parseIncludedColumns, parseIndexKey, parseIndexParameters, takeNullsDistinct } from "./index-parameters.ts";
import { parseOperatorName } from "./operator-name.ts";
import { parsePeriodColumns, parsePeriodReferences } from "./references.ts";

type ConstraintParts = Omit<TableConstraint, "kind" | "start" | "end" | "name">;

/** True where a table's element is a constraint, not a column. */
export function atTableConstraint(tokens: TokenStream): boolean {
  if (tokens.atKeyword("exclude")) return tokens.peekKeyword(1, "using") || tokens.peekSymbol(1, "(");
  return tokens.atKeyword("constraint", "check", "unique", "primary", "foreign", "not");
}

/** `[CONSTRAINT name] { CHECK | NOT NULL | UNIQUE | PRIMARY KEY | EXCLUDE | FOREIGN KEY } …`. */
export function parseTableConstraint(tokens: TokenStream): TableConstraint {
  const { start } = tokens.token;
  const name = tokens.takeKeyword("constraint") ? parseColumnName(tokens) : undefined;
  const parts = parseConstraintParts(tokens);
  return { kind: "table_constraint", start, end: tokens.previousEnd, ...(name && { name }), ...parts };
}

function parseConstraintParts(tokens: TokenStream): ConstraintParts {
  const word = tokens.expectKeyword("check", "not", "unique", "primary", "exclude", "foreign");
  switch (word.value) {
    case "check":
      return parseCheck(tokens);
    case "not":
      return parseNotNull(tokens);
    case "unique":
      return parseUnique(tokens);
    case "primary":
      tokens.expectKeyword("key");
      return parseKey(tokens, "PRIMARY KEY");
    case "exclude":
      return parseExclude(tokens);
    default:
      return parseForeignKey(tokens);
  }
}

function parseCheck(tokens: TokenStream): ConstraintParts {
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  parseConstraintAttributes(tokens, "CHECK");
  return { constraint: "check", columns: [], expression };
}

function parseNotNull(tokens: TokenStream): ConstraintParts {
  tokens.expectKeyword("null");
  const columns = [parseColumnName(tokens)];
  parseConstraintAttributes(tokens, "NOT NULL");
  return { constraint: "not_null", columns };
}

function parseUnique(tokens: TokenStream): ConstraintParts {
  if (takeNullsDistinct(tokens) && tokens.atKeyword("using")) tokens.fail();
  return parseKey(tokens, "UNIQUE");
}

/** Behind UNIQUE and PRIMARY KEY: columns, or `USING INDEX name`. */
function parseKey(tokens: TokenStream, kind: "UNIQUE" | "PRIMARY KEY"): ConstraintParts {
  const constraint = kind === "UNIQUE" ? "unique" : "primary_key";
  if (tokens.takeKeywords("using", "index")) {
    const usingIndex = parseColumnName(tokens);
    parseConstraintAttributes(tokens, kind);
    return { constraint, columns: [], usingIndex };
  }
  const columns = parseKeyColumns(tokens);
  parseIncludedColumns(tokens);
  parseIndexParameters(tokens);
  parseConstraintAttributes(tokens, kind);
  return { constraint, columns };
}

/** `(column, … [WITHOUT OVERLAPS])`. */
function parseKeyColumns(tokens: TokenStream): Identifier[] {
  tokens.expectSymbol("(");
  const columns = parseList(tokens, parseColumnName);
  if (tokens.takeKeyword("without")) tokens.expectKeyword("overlaps");
  tokens.expectSymbol(")");
  return columns;
}

function parseExclude(tokens: TokenStream): ConstraintParts {
  if (tokens.takeKeyword("using")) parseColumnName(tokens);
  const keys = parseParenthesizedList(tokens, parseExclusion);
  parseIncludedColumns(tokens);
  parseIndexParameters(tokens);
  if (tokens.takeKeyword("where")) {
    tokens.expectSymbol("(");
    parseExpression(tokens);
    tokens.expectSymbol(")");
  }
  parseConstraintAttributes(tokens, "EXCLUDE");
  return { constraint: "exclude", columns: keys.filter((key) => key !== undefined) };
}

function parseExclusion(tokens: TokenStream): Identifier | undefined {
  const column = parseIndexKey(tokens);
  tokens.expectKeyword("with");
  parseOperatorName(tokens);
  return column;
}

function parseForeignKey(tokens: TokenStream): ConstraintParts {
  tokens.expectKeyword("key");
  const columns = parsePeriodColumns(tokens);
  const references = parsePeriodReferences(tokens);
  parseConstraintAttributes(tokens, "FOREIGN KEY");
  return { constraint: "foreign_key", columns, references };
}
