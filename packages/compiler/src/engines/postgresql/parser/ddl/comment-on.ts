import type { CommentOn, QualifiedName, Statement } from "../../../../syntax/ast/index.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseNameOn, parseNameUsing, parsePlainName } from "./drop.ts";
import { type NamedKind, takeNamedKind } from "./object-kind.ts";
import { parseOpaque } from "./opaque.ts";
import { parseAggregateSignature, parseRoutineSignature } from "./routine-signature.ts";
import { nameOfType } from "./type-as-name.ts";

/** What may be commented on, but is named by more than a name. */
const otherKinds = ["cast", "database", "large", "operator", "role", "subscription", "tablespace", "transform"];

/** COMMENT ON anything; the current token is COMMENT. */
export function parseCommentOn(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("comment");
  tokens.expectKeyword("on");
  const named = parseCommentedObject(tokens);
  if (!named) {
    tokens.expectKeyword(...otherKinds);
    return parseOpaque(tokens, start, "comment");
  }
  tokens.expectKeyword("is");
  const comment = tokens.takeKeyword("null") ? undefined : stringLiteral(tokens).value;
  return { kind: "comment_on", start, end: tokens.previousEnd, ...named, ...(comment !== undefined && { comment }) };
}

type Commented = Pick<CommentOn, "objectKind" | "name">;

function parseCommentedObject(tokens: TokenStream): Commented | undefined {
  if (tokens.takeKeyword("column")) return { objectKind: "column", name: parseQualifiedName(tokens) };
  if (tokens.takeKeyword("constraint")) return { objectKind: "other", name: parseConstraintName(tokens) };
  const kind = takeNamedKind(tokens);
  return kind && { objectKind: kind.objectKind, name: parseName(tokens, kind) };
}

/** `name ON [DOMAIN] table`. */
function parseConstraintName(tokens: TokenStream): QualifiedName {
  const name = parsePlainName(tokens);
  tokens.expectKeyword("on");
  tokens.takeKeyword("domain");
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
