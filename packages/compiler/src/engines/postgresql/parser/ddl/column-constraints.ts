import type { ColumnConstraint } from "../../../../syntax/ast/index.ts";
import { parseExpression, parseRestrictedExpression } from "../expression/expression.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCollation } from "./collation.ts";
import { takeTimingAttribute } from "./constraint-attributes.ts";
import { parseIndexParameters, takeNullsDistinct } from "./index-parameters.ts";
import { parseReferences } from "./references.ts";
import { parseIdentityOptions } from "./sequence-options.ts";

/** What a constraint has besides its kind, place and name. */
type ConstraintParts = Omit<ColumnConstraint, "kind" | "start" | "end" | "name">;

/** The constraints of a column or domain; COLLATE and attributes such as DEFERRABLE may stand among them and leave no node. */
export function parseColumnConstraints(tokens: TokenStream): ColumnConstraint[] {
  const constraints: ColumnConstraint[] = [];
  let collated = false;
  for (;;) {
    if (tokens.atKeyword("collate")) {
      if (collated) tokens.fail("multiple COLLATE clauses not allowed");
      collated = true;
      parseCollation(tokens);
    } else if (!takeTimingAttribute(tokens)) {
      const constraint = parseColumnConstraint(tokens);
      if (!constraint) return constraints;
      constraints.push(constraint);
    }
  }
}

function parseColumnConstraint(tokens: TokenStream): ColumnConstraint | undefined {
  const { start } = tokens.token;
  const name = tokens.takeKeyword("constraint") ? parseColumnName(tokens) : undefined;
  const parts = parseConstraintParts(tokens);
  if (!parts) return name ? tokens.fail() : undefined;
  return { kind: "column_constraint", start, end: tokens.previousEnd, ...(name && { name }), ...parts };
}

function parseConstraintParts(tokens: TokenStream): ConstraintParts | undefined {
  if (tokens.atKeyword("references")) return { constraint: "references", references: parseReferences(tokens) };
  const word = tokens.takeKeyword("not", "null", "unique", "primary", "check", "default", "generated");
  switch (word?.value) {
    case "not":
      tokens.expectKeyword("null");
      tokens.takeKeywords("no", "inherit");
      return { constraint: "not_null" };
    case "null":
      return { constraint: "null" };
    case "unique":
      takeNullsDistinct(tokens);
      parseIndexParameters(tokens);
      return { constraint: "unique" };
    case "primary":
      tokens.expectKeyword("key");
      parseIndexParameters(tokens);
      return { constraint: "primary_key" };
    case "check":
      return parseCheck(tokens);
    case "default":
      return { constraint: "default", expression: parseRestrictedExpression(tokens) };
    case "generated":
      return parseGenerated(tokens);
    default:
      return undefined;
  }
}

function parseCheck(tokens: TokenStream): ConstraintParts {
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  tokens.takeKeywords("no", "inherit");
  return { constraint: "check", expression };
}

function parseGenerated(tokens: TokenStream): ConstraintParts {
  const { start } = tokens.token;
  const generation = parseGeneration(tokens);
  const { previousEnd } = tokens;
  tokens.expectKeyword("as");
  if (tokens.takeKeyword("identity")) {
    parseIdentityOptions(tokens);
    return { constraint: "identity", generation };
  }
  tokens.expectSymbol("(");
  const expression = parseExpression(tokens);
  tokens.expectSymbol(")");
  const stored = tokens.takeKeyword("stored", "virtual")?.value === "stored";
  if (generation !== "always") {
    tokens.failAt("for a generated column, GENERATED ALWAYS must be specified", start, previousEnd);
  }
  return { constraint: "generated", expression, generation: stored ? "stored" : "virtual" };
}

/** Behind GENERATED: `ALWAYS | BY DEFAULT`. */
export function parseGeneration(tokens: TokenStream): "always" | "by_default" {
  if (tokens.expectKeyword("always", "by").value === "always") return "always";
  tokens.expectKeyword("default");
  return "by_default";
}
