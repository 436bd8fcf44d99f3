import type { Opaque } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { isLabel, parseColumnName, parseList, parseQualifiedFunctionName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseConstraintAttributes } from "./constraint-attributes.ts";
import type { CreateContext } from "./create-context.ts";
import { opaque } from "./opaque.ts";
import { parseRelationName } from "./relation-name.ts";

/** CREATE [CONSTRAINT] TRIGGER; the current token is CONSTRAINT or TRIGGER. Nothing of it shapes the catalog. */
export function parseCreateTrigger(tokens: TokenStream, { start, orReplace }: CreateContext): Opaque {
  const isConstraint = tokens.takeKeyword("constraint") !== undefined;
  if (isConstraint && orReplace) tokens.fail("CREATE OR REPLACE CONSTRAINT TRIGGER is not supported");
  tokens.expectKeyword("trigger");
  parseColumnName(tokens);
  if (isConstraint) tokens.expectKeyword("after");
  else parseTime(tokens);
  parseEvents(tokens);
  tokens.expectKeyword("on");
  parseRelationName(tokens);
  if (isConstraint) parseConstraintTiming(tokens);
  else parseReferencingAndLevel(tokens);
  parseWhen(tokens);
  parseFunction(tokens);
  return opaque(tokens, start, "create trigger");
}

function parseTime(tokens: TokenStream): void {
  if (tokens.expectKeyword("before", "after", "instead").value === "instead") tokens.expectKeyword("of");
}

/** `INSERT | DELETE | TRUNCATE | UPDATE [OF column, …]`, joined by OR, each at most once. */
function parseEvents(tokens: TokenStream): void {
  const seen = new Set<string>();
  do {
    const { value, start, end } = tokens.expectKeyword("insert", "delete", "truncate", "update");
    if (value === "update" && tokens.takeKeyword("of")) parseList(tokens, parseColumnName);
    if (seen.has(value)) tokens.failAt("duplicate trigger events specified", start, end);
    seen.add(value);
  } while (tokens.takeKeyword("or"));
}

function parseConstraintTiming(tokens: TokenStream): void {
  if (tokens.takeKeyword("from")) parseRelationName(tokens);
  parseConstraintAttributes(tokens, "TRIGGER");
  tokens.expectKeywords("for", "each", "row");
}

function parseReferencingAndLevel(tokens: TokenStream): void {
  if (tokens.takeKeyword("referencing")) {
    do parseTransition(tokens);
    while (tokens.atKeyword("new", "old"));
  }
  if (!tokens.takeKeyword("for")) return;
  tokens.takeKeyword("each");
  tokens.expectKeyword("row", "statement");
}

/** `{ OLD | NEW } { TABLE | ROW } [AS] name`. */
function parseTransition(tokens: TokenStream): void {
  tokens.expectKeyword("new", "old");
  tokens.expectKeyword("table", "row");
  tokens.takeKeyword("as");
  parseColumnName(tokens);
}

function parseWhen(tokens: TokenStream): void {
  if (!tokens.takeKeyword("when")) return;
  tokens.expectSymbol("(");
  parseExpression(tokens);
  tokens.expectSymbol(")");
}

/** `EXECUTE { FUNCTION | PROCEDURE } name (argument, …)`. */
function parseFunction(tokens: TokenStream): void {
  tokens.expectKeyword("execute");
  tokens.expectKeyword("function", "procedure");
  parseQualifiedFunctionName(tokens);
  tokens.expectSymbol("(");
  if (!tokens.atSymbol(")")) parseList(tokens, parseArgument);
  tokens.expectSymbol(")");
}

function parseArgument(tokens: TokenStream): void {
  const { token } = tokens;
  const isConstant = token.kind === "string" || token.kind === "integer" || token.kind === "float";
  if (!isConstant && !isLabel(token)) tokens.fail();
  tokens.advance();
}
