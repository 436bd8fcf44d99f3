import type { AlterDomain, Statement } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseConstraintAttributes } from "./constraint-attributes.ts";
import { takeDropBehavior, takeIfExists } from "./relation-name.ts";
import { type AlteredObject, finishRename, parseSetSchema, takeOwner } from "./rename.ts";

/** ALTER DOMAIN, behind the word DOMAIN. */
export function parseAlterDomain(tokens: TokenStream, start: number): Statement {
  const name = parseQualifiedName(tokens);
  const altered: AlteredObject = { start, objectKind: "domain", name, ifExists: false };
  if (tokens.takeKeyword("rename")) {
    if (!tokens.takeKeyword("constraint")) return finishRename(tokens, altered);
    return finishRename(tokens, altered, { kind: "constraint", name: parseColumnName(tokens) });
  }
  if (tokens.atKeywords("set", "schema")) return parseSetSchema(tokens, altered);
  const action = parseAction(tokens);
  return { kind: "alter_domain", start, end: tokens.previousEnd, name, action };
}

function parseAction(tokens: TokenStream): AlterDomain["action"] {
  if (takeOwner(tokens)) return "other";
  const word = tokens.expectKeyword("add", "drop", "set", "validate").value;
  switch (word) {
    case "add":
      return parseAdd(tokens);
    case "drop":
      return parseDrop(tokens);
    case "set":
      return parseSet(tokens);
    default:
      tokens.expectKeyword("constraint");
      parseColumnName(tokens);
      return "other";
  }
}

/** `[CONSTRAINT name] { CHECK (…) | NOT NULL }`. */
function parseAdd(tokens: TokenStream): AlterDomain["action"] {
  if (tokens.takeKeyword("constraint")) parseColumnName(tokens);
  if (tokens.takeKeyword("not")) {
    tokens.expectKeyword("null");
    parseConstraintAttributes(tokens, "NOT NULL", []);
    return "set_not_null";
  }
  tokens.expectKeyword("check");
  tokens.expectSymbol("(");
  parseExpression(tokens);
  tokens.expectSymbol(")");
  parseConstraintAttributes(tokens, "CHECK", ["not valid", "no inherit"]);
  return "other";
}

function parseDrop(tokens: TokenStream): AlterDomain["action"] {
  const word = tokens.expectKeyword("constraint", "default", "not").value;
  if (word === "not") {
    tokens.expectKeyword("null");
    return "drop_not_null";
  }
  if (word === "constraint") {
    takeIfExists(tokens);
    parseColumnName(tokens);
    takeDropBehavior(tokens);
  }
  return "other";
}

function parseSet(tokens: TokenStream): AlterDomain["action"] {
  if (tokens.expectKeyword("default", "not").value === "not") {
    tokens.expectKeyword("null");
    return "set_not_null";
  }
  parseExpression(tokens);
  return "other";
}
