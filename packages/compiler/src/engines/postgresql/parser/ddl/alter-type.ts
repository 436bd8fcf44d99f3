import type { AlterType, AttributeChange, Statement } from "../../../../syntax/ast/index.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseColumnName, parseList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseAttribute } from "./attribute.ts";
import { parseCollation } from "./collation.ts";
import { parseDefinitionList } from "./definition-list.ts";
import { takeDropBehavior, takeIfExists, takeIfNotExists } from "./relation-name.ts";
import { type AlteredObject, finishRename, parseSetSchema, takeOwner } from "./rename.ts";

/** ALTER TYPE, behind the word TYPE. */
export function parseAlterType(tokens: TokenStream, start: number): Statement {
  const name = parseQualifiedName(tokens);
  const altered: AlteredObject = { start, objectKind: "type", name, ifExists: false };
  if (tokens.atKeyword("rename")) return parseRename(tokens, altered);
  if (tokens.atKeywords("set", "schema")) return parseSetSchema(tokens, altered);
  const action = parseAction(tokens);
  return { kind: "alter_type", start, end: tokens.previousEnd, name, action };
}

function parseRename(tokens: TokenStream, altered: AlteredObject): Statement {
  tokens.expectKeyword("rename");
  if (tokens.takeKeyword("value")) {
    const value = stringLiteral(tokens);
    tokens.expectKeyword("to");
    const newValue = stringLiteral(tokens);
    const { start, name } = altered;
    return {
      kind: "alter_type",
      start,
      end: tokens.previousEnd,
      name,
      action: { kind: "rename_value", value, newValue },
    };
  }
  if (!tokens.takeKeyword("attribute")) return finishRename(tokens, altered);
  const renamed = finishRename(tokens, altered, { kind: "attribute", name: parseColumnName(tokens) });
  takeDropBehavior(tokens);
  return { ...renamed, end: tokens.previousEnd };
}

function parseAction(tokens: TokenStream): AlterType["action"] {
  if (takeOwner(tokens)) return { kind: "other" };
  if (tokens.takeKeyword("set")) {
    parseDefinitionList(tokens);
    return { kind: "other" };
  }
  if (tokens.takeKeywords("add", "value")) return parseAddValue(tokens);
  if (tokens.takeKeywords("drop", "value")) {
    const { start, end } = stringLiteral(tokens);
    tokens.failAt("dropping an enum value is not implemented", start, end);
  }
  return { kind: "attributes", changes: parseList(tokens, parseAttributeChange) };
}

function parseAddValue(tokens: TokenStream): AlterType["action"] {
  const ifNotExists = takeIfNotExists(tokens);
  const value = stringLiteral(tokens);
  const position = tokens.takeKeyword("before", "after")?.value;
  if (position !== "before" && position !== "after") return { kind: "add_value", value, ifNotExists };
  return { kind: "add_value", value, ifNotExists, neighbor: { position, value: stringLiteral(tokens) } };
}

function parseAttributeChange(tokens: TokenStream): AttributeChange {
  const { start, value: verb } = tokens.expectKeyword("add", "drop", "alter");
  tokens.expectKeyword("attribute");
  if (verb === "add") {
    const attribute = parseAttribute(tokens);
    takeDropBehavior(tokens);
    return { kind: "add_attribute", start, end: tokens.previousEnd, attribute };
  }
  if (verb === "drop") {
    const ifExists = takeIfExists(tokens);
    const name = parseColumnName(tokens);
    takeDropBehavior(tokens);
    return { kind: "drop_attribute", start, end: tokens.previousEnd, name, ifExists };
  }
  const name = parseColumnName(tokens);
  if (tokens.takeKeyword("set")) tokens.expectKeyword("data");
  tokens.expectKeyword("type");
  const type = parseTypeName(tokens);
  parseCollation(tokens);
  takeDropBehavior(tokens);
  return { kind: "alter_attribute", start, end: tokens.previousEnd, name, type };
}
