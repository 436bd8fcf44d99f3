import type { ColumnConstraint, ColumnDefinition, Expression, Identifier } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { integerLiteral } from "../expression/literals.ts";
import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName, parseTypeName } from "../type-name.ts";
import { parseDefaultValue } from "./default-value.ts";
import { parseReferences } from "./references.ts";

/** `name type attributes`. */
export function parseColumnDefinition(tokens: TokenStream): ColumnDefinition {
  const name = parseQualifiedName(tokens);
  const column = name.parts.at(-1) ?? tokens.fail();
  return parseColumnBehindName(tokens, column, name.start);
}

/** What follows the name of a column. */
export function parseColumnBehindName(tokens: TokenStream, name: Identifier, start: number): ColumnDefinition {
  const type = parseTypeName(tokens);
  const attributes: Attributes = { constraints: [], comment: undefined, generated: false };
  while (takeAttribute(tokens, attributes));
  return {
    kind: "column_definition",
    name,
    type,
    constraints: attributes.constraints,
    ...(attributes.comment !== undefined && { comment: attributes.comment }),
    start,
    end: tokens.previousEnd,
  };
}

interface Attributes {
  readonly constraints: ColumnConstraint[];
  comment: string | undefined;
  generated: boolean;
}

/** One attribute of a column, in any order as the grammar has it (manual 15.1.20). */
function takeAttribute(tokens: TokenStream, attributes: Attributes): boolean {
  const { start, kind, value } = tokens.token;
  if (kind !== "word") return false;
  const add = (constraint: ColumnConstraint["constraint"], rest: Partial<ColumnConstraint> = {}): true => {
    attributes.constraints.push({ kind: "column_constraint", constraint, ...rest, start, end: tokens.previousEnd });
    return true;
  };
  switch (value) {
    case "not":
      if (!tokens.takeKeywords("not", "null")) return skipVisibility(tokens);
      return add("not_null");
    case "null":
      tokens.advance();
      return add("null");
    case "default":
      return attributes.generated ? tokens.fail() : add("default", { expression: parseDefault(tokens) });
    case "auto_increment":
      tokens.advance();
      return add("auto_increment");
    case "primary":
      tokens.advance();
      tokens.expectKeyword("key");
      return add("primary_key");
    case "key":
      tokens.advance();
      return add("primary_key");
    case "unique":
      tokens.advance();
      tokens.takeKeyword("key");
      return add("unique");
    case "check":
    case "constraint":
      return parseCheck(tokens, add);
    case "references":
      return add("references", { references: parseReferences(tokens) });
    case "serial":
      tokens.expectKeywords("serial", "default", "value");
      return add("not_null") && add("auto_increment");
    case "generated":
    case "as":
      attributes.generated = true;
      return parseGenerated(tokens, add);
    case "comment":
      tokens.advance();
      attributes.comment = takeString(tokens);
      return true;
    case "on":
      return attributes.generated ? tokens.fail() : skipOnUpdate(tokens);
  }
  return skipOther(tokens, value);
}

type Add = (constraint: ColumnConstraint["constraint"], rest?: Partial<ColumnConstraint>) => true;

function parseDefault(tokens: TokenStream): Expression {
  tokens.advance();
  return parseDefaultValue(tokens);
}

function parseCheck(tokens: TokenStream, add: Add): boolean {
  const named = tokens.takeKeyword("constraint");
  if (named && !tokens.atKeyword("check")) tokens.advance();
  if (named && tokens.atKeyword("primary", "unique", "references")) return true;
  tokens.expectKeyword("check");
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  add("check", { expression });
  if (!tokens.takeKeywords("not", "enforced")) tokens.takeKeyword("enforced");
  return true;
}

/** `[GENERATED ALWAYS] AS (expression) [VIRTUAL | STORED | PERSISTENT]`; MariaDB's system-versioning columns too. */
function parseGenerated(tokens: TokenStream, add: Add): boolean {
  if (tokens.takeKeyword("generated")) tokens.expectKeyword("always");
  tokens.expectKeyword("as");
  if (tokens.takeKeyword("row")) {
    tokens.expectKeyword("start", "end");
    return true;
  }
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  const word = tokens.takeKeyword("virtual", "stored", "persistent")?.value ?? "virtual";
  return add("generated", { expression, generation: word === "virtual" ? "virtual" : "stored" });
}

function skipOnUpdate(tokens: TokenStream): boolean {
  if (!tokens.takeKeywords("on", "update")) tokens.fail();
  tokens.expectKeyword("current_timestamp", "now", "localtime", "localtimestamp");
  const isNow = tokens.text.slice(tokens.previousEnd - 3, tokens.previousEnd).toLowerCase() === "now";
  if (isNow && !tokens.atSymbol("(")) tokens.fail();
  if (tokens.takeSymbol("(")) {
    if (!tokens.atSymbol(")")) integerLiteral(tokens);
    tokens.expectSymbol(")");
  }
  return true;
}

function skipVisibility(tokens: TokenStream): boolean {
  return tokens.takeKeywords("not", "secondary") || tokens.fail();
}

function skipOther(tokens: TokenStream, word: string): boolean {
  switch (word) {
    case "visible":
    case "invisible":
      tokens.advance();
      return true;
    case "collate":
      tokens.advance();
      parseCharacterSetName(tokens);
      return true;
    case "column_format":
      tokens.advance();
      tokens.expectKeyword("fixed", "dynamic", "default");
      return true;
    case "storage":
      tokens.advance();
      tokens.expectKeyword("disk", "memory", "default");
      return true;
    case "srid":
    case "ref_system_id":
      tokens.advance();
      tokens.takeSymbol("=");
      integerLiteral(tokens);
      return true;
    case "engine_attribute":
    case "secondary_engine_attribute":
      tokens.advance();
      tokens.takeSymbol("=");
      takeString(tokens);
      return true;
    case "compressed":
      tokens.advance();
      return true;
    case "with":
    case "without":
      tokens.advance();
      tokens.expectKeywords("system", "versioning");
      return true;
  }
  return false;
}

function takeString(tokens: TokenStream): string {
  return tokens.token.kind === "string" ? tokens.advance().value : tokens.fail();
}
