import type { Expression, Identifier, References, TableConstraint } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseName, parseParenthesizedList, takeIfNotExists } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseKeyParts, skipIndexOptions, skipIndexType } from "./key-parts.ts";
import { parseReferences } from "./references.ts";

/** True where a key, check or foreign key begins rather than a column. */
export function atTableConstraint(tokens: TokenStream): boolean {
  if (tokens.atKeyword("period") && tokens.peekKeyword(1, "for")) return true;
  if (tokens.atKeyword("vector", "clustering")) return tokens.peekKeyword(1, "key", "index");
  return tokens.atKeyword("constraint", "primary", "unique", "key", "index", "fulltext", "spatial", "foreign", "check");
}

/** `[CONSTRAINT [name]] PRIMARY KEY … | UNIQUE … | KEY … | FOREIGN KEY … | CHECK …`. */
export function parseTableConstraint(tokens: TokenStream): TableConstraint {
  const { start } = tokens.token;
  const constrained = tokens.takeKeyword("constraint");
  const name = constrained && !atConstraintWord(tokens) ? parseName(tokens) : undefined;
  const word = tokens.advance().value;
  if (constrained && !["primary", "unique", "foreign", "check"].includes(word)) tokens.fail();
  const content = parseContent(tokens, word);
  return {
    kind: "table_constraint",
    columns: [],
    ...content,
    ...(name && { name }),
    start,
    end: tokens.previousEnd,
  };
}

function atConstraintWord(tokens: TokenStream): boolean {
  return tokens.atKeyword("primary", "unique", "foreign", "check");
}

interface Content {
  readonly constraint: TableConstraint["constraint"];
  readonly name?: Identifier;
  readonly columns?: readonly Identifier[];
  readonly expression?: Expression;
  readonly references?: References;
}

function parseContent(tokens: TokenStream, word: string): Content {
  switch (word) {
    case "primary":
      tokens.expectKeyword("key");
      return parseKey(tokens, "primary_key");
    case "unique":
      tokens.takeKeyword("key", "index");
      return parseKey(tokens, "unique");
    case "foreign":
      return parseForeignKey(tokens);
    case "check":
      return parseCheck(tokens);
    case "period":
      return parsePeriod(tokens);
    case "fulltext":
    case "spatial":
    case "vector":
    case "clustering":
      tokens.takeKeyword("key", "index");
      return parseKey(tokens, "index");
    default:
      return parseKey(tokens, "index");
  }
}

/** `[IF NOT EXISTS] [name] [USING type] (parts) [options]`. */
function parseKey(tokens: TokenStream, constraint: "primary_key" | "unique" | "index"): Content {
  takeIfNotExists(tokens);
  const name = isName(tokens.token) && !atIndexType(tokens) ? parseName(tokens) : undefined;
  skipIndexType(tokens);
  const parts = parseKeyParts(tokens);
  skipIndexOptions(tokens);
  const columns = parts.filter((part) => part !== undefined);
  return { constraint, columns: columns.length === parts.length ? columns : [], ...(name && { name }) };
}

/** TYPE may itself be the name of an index: `KEY type (a)`, `KEY type USING BTREE (a)`. */
function atIndexType(tokens: TokenStream): boolean {
  return tokens.atKeyword("type", "using") && tokens.peekKeyword(1, "btree", "hash", "rtree", "hnsw");
}

function parseForeignKey(tokens: TokenStream): Content {
  tokens.expectKeyword("key");
  takeIfNotExists(tokens);
  const name = isName(tokens.token) ? parseName(tokens) : undefined;
  const columns = parseKeyParts(tokens).filter((part) => part !== undefined);
  const references = parseReferences(tokens);
  return { constraint: "foreign_key", columns, references, ...(name && { name }) };
}

function parseCheck(tokens: TokenStream): Content {
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  if (!tokens.takeKeywords("not", "enforced")) tokens.takeKeyword("enforced");
  return { constraint: "check", expression };
}

/** MariaDB's `PERIOD FOR SYSTEM_TIME (a, b)`. */
function parsePeriod(tokens: TokenStream): Content {
  tokens.expectKeyword("for");
  parseName(tokens);
  parseParenthesizedList(tokens, parseName);
  return { constraint: "index" };
}
