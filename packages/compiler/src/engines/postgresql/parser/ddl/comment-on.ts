import type { CommentOn, QualifiedName, Statement } from "../../../../syntax/ast/index.ts";
import { stringLiteral } from "../expression/literals.ts";
import { isColumnName, parseColumnName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseNameOn, parseNameUsing, parsePlainName } from "./drop.ts";
import { type NamedKind, takeNamedKind } from "./object-kind.ts";
import { opaque } from "./opaque.ts";
import { parseOperatorName } from "./operator-name.ts";
import { parseAggregateSignature, parseRoutineSignature } from "./routine-signature.ts";
import { parseSignedNumber } from "./signed-number.ts";
import { nameOfType } from "./type-as-name.ts";

/** COMMENT ON anything; the current token is COMMENT. */
export function parseCommentOn(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("comment");
  tokens.expectKeyword("on");
  const named = parseCommentedObject(tokens);
  if (!named) parseUnnamedObject(tokens);
  tokens.expectKeyword("is");
  const comment = tokens.takeKeyword("null") ? undefined : stringLiteral(tokens).value;
  if (!named) return opaque(tokens, start, "comment");
  return { kind: "comment_on", start, end: tokens.previousEnd, ...named, ...(comment !== undefined && { comment }) };
}

type Commented = Pick<CommentOn, "objectKind" | "name">;

function parseCommentedObject(tokens: TokenStream): Commented | undefined {
  if (tokens.takeKeyword("column")) return { objectKind: "column", name: parseQualifiedName(tokens) };
  if (tokens.takeKeyword("constraint")) return { objectKind: "other", name: parseConstraintName(tokens) };
  const kind = takeNamedKind(tokens);
  return kind && { objectKind: kind.objectKind, name: parseName(tokens, kind) };
}

/** What is named by more than a name, or is no part of a schema. */
function parseUnnamedObject(tokens: TokenStream): void {
  const word = tokens.expectKeyword(
    "cast",
    "database",
    "large",
    "operator",
    "role",
    "subscription",
    "tablespace",
    "transform",
  );
  switch (word.value) {
    case "cast":
      parseCast(tokens);
      return;
    case "large":
      tokens.expectKeyword("object");
      parseSignedNumber(tokens);
      return;
    case "operator":
      parseOperatorSignature(tokens);
      return;
    case "transform":
      tokens.expectKeyword("for");
      parseTypeName(tokens);
      tokens.expectKeyword("language");
      parseColumnName(tokens);
      return;
    default:
      parseColumnName(tokens);
  }
}

/** `(type AS type)`. */
function parseCast(tokens: TokenStream): void {
  tokens.expectSymbol("(");
  parseTypeName(tokens);
  tokens.expectKeyword("as");
  parseTypeName(tokens);
  tokens.expectSymbol(")");
}

/** `operator ({ type | NONE }, type)`. */
function parseOperatorSignature(tokens: TokenStream): void {
  parseOperatorName(tokens);
  tokens.expectSymbol("(");
  if (!tokens.takeKeyword("none")) parseTypeName(tokens);
  tokens.expectSymbol(",");
  if (!tokens.takeKeyword("none")) parseTypeName(tokens);
  tokens.expectSymbol(")");
}

/** `name ON [DOMAIN] table`. */
function parseConstraintName(tokens: TokenStream): QualifiedName {
  const name = parsePlainName(tokens);
  tokens.expectKeyword("on");
  if (isColumnName(tokens.peek())) tokens.takeKeyword("domain");
  parseQualifiedName(tokens);
  return name;
}

function parseName(tokens: TokenStream, { naming }: NamedKind): QualifiedName {
  switch (naming) {
    case "qualified":
      return parseQualifiedName(tokens);
    case "plain":
      return parsePlainName(tokens);
    case "type":
      return nameOfType(parseTypeName(tokens));
    case "routine":
      return parseRoutineSignature(tokens).name;
    case "aggregate":
      return parseAggregateSignature(tokens).name;
    case "on":
      return parseNameOn(tokens);
    case "using":
      return parseNameUsing(tokens);
  }
}
