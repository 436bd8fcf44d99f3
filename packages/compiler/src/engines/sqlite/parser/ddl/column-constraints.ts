import type { ColumnConstraint, Expression, Identifier, References } from "../../../../syntax/ast/index.ts";
import { parseInParentheses, qualifiedName } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { parsePrimary } from "../expression/primary.ts";
import { isIdentifier, parseName, parseOptionalColumns, parsePlainName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** The constraints behind a column's type; collations, names without a constraint and DEFERRABLE are read and forgotten. */
export function parseColumnConstraints(tokens: TokenStream): ColumnConstraint[] {
  const constraints: ColumnConstraint[] = [];
  let name: Identifier | undefined;
  for (;;) {
    const { start } = tokens.token;
    if (tokens.takeKeyword("constraint")) {
      name = parseName(tokens);
      continue;
    }
    const found = parseConstraint(tokens);
    if (found === undefined) return constraints;
    const place = { start: name?.start ?? start, end: tokens.previousEnd };
    for (const constraint of found) {
      constraints.push({ kind: "column_constraint", ...(name && { name }), ...constraint, ...place });
    }
    name = undefined;
  }
}

type Found = Omit<ColumnConstraint, "kind" | "name" | "start" | "end">;

const nothing: readonly Found[] = [];

/** Undefined where no constraint begins. */
function parseConstraint(tokens: TokenStream): readonly Found[] | undefined {
  const { token } = tokens;
  if (token.kind !== "word") return undefined;
  switch (token.value) {
    case "default":
      tokens.advance();
      return [{ constraint: "default", expression: parseDefault(tokens) }];
    case "null":
      tokens.advance();
      skipConflictClause(tokens);
      return [{ constraint: "null" }];
    case "not":
      return parseNot(tokens);
    case "primary":
      return parsePrimaryKey(tokens);
    case "unique":
      tokens.advance();
      skipConflictClause(tokens);
      return [{ constraint: "unique" }];
    case "check":
      tokens.advance();
      return [{ constraint: "check", expression: parseParenthesizedExpression(tokens) }];
    case "references":
      return [{ constraint: "references", references: parseReferences(tokens) }];
    case "deferrable":
      skipDeferrable(tokens);
      return nothing;
    case "collate":
      tokens.advance();
      parsePlainName(tokens);
      return nothing;
    case "generated":
      tokens.advance();
      tokens.expectKeyword("always");
      return parseGenerated(tokens);
    case "as":
      return parseGenerated(tokens);
  }
  return undefined;
}

function parseNot(tokens: TokenStream): readonly Found[] {
  if (tokens.peekKeyword(1, "deferrable")) {
    skipDeferrable(tokens);
    return nothing;
  }
  tokens.expectKeywords("not", "null");
  skipConflictClause(tokens);
  return [{ constraint: "not_null" }];
}

function parsePrimaryKey(tokens: TokenStream): readonly Found[] {
  tokens.expectKeywords("primary", "key");
  const descending = tokens.takeKeyword("asc", "desc")?.value === "desc";
  skipConflictClause(tokens);
  const key: Found = { constraint: "primary_key", ...(descending && { descending }) };
  return tokens.takeKeyword("autoincrement") ? [key, { constraint: "auto_increment" }] : [key];
}

/** `GENERATED ALWAYS` is read: `AS (expression) [STORED | VIRTUAL]`. */
function parseGenerated(tokens: TokenStream): readonly Found[] {
  tokens.expectKeyword("as");
  const expression = parseParenthesizedExpression(tokens);
  const { token } = tokens;
  const word = isIdentifier(token) && token.kind === "word" ? tokens.advance().value : "virtual";
  if (word !== "stored" && word !== "virtual") {
    tokens.failAt(`near "${tokens.text.slice(token.start, token.end)}": syntax error`, token.start, token.end);
  }
  return [{ constraint: "generated", expression, generation: word === "stored" ? "stored" : "virtual" }];
}

/** A constant, perhaps with a sign, a name or a parenthesised expression. */
function parseDefault(tokens: TokenStream): Expression {
  const sign = tokens.takeSymbol("+") ?? tokens.takeSymbol("-");
  if (!sign && tokens.atSymbol("(")) return parseParenthesizedExpression(tokens);
  if (!sign && isBareName(tokens)) {
    const { start, end } = tokens.token;
    return { kind: "column_reference", parts: [parseName(tokens)], start, end };
  }
  if (!atTerm(tokens)) tokens.fail();
  const operand = parsePrimary(tokens);
  if (!sign) return operand;
  const operator = { kind: "operator", name: sign.value, start: sign.start, end: sign.end } as const;
  return { kind: "unary", operator, operand, start: sign.start, end: tokens.previousEnd };
}

function atTerm(tokens: TokenStream): boolean {
  const { kind } = tokens.token;
  if (kind === "word") return tokens.atKeyword("null", "current_date", "current_time", "current_timestamp");
  return kind === "string" || kind === "integer" || kind === "float" || kind === "hex";
}

/** `DEFAULT name`: a string without quotes. TRUE and FALSE are constants. */
function isBareName(tokens: TokenStream): boolean {
  const isConstant = tokens.atKeyword("current_date", "current_time", "current_timestamp");
  return isIdentifier(tokens.token) && !isConstant;
}

function parseParenthesizedExpression(tokens: TokenStream): Expression {
  return parseInParentheses(tokens, parseExpression);
}

/** `ON CONFLICT resolution` or nothing. */
export function skipConflictClause(tokens: TokenStream): void {
  if (!tokens.takeKeyword("on")) return;
  tokens.expectKeyword("conflict");
  tokens.expectKeyword("rollback", "abort", "fail", "ignore", "replace");
}

/** `REFERENCES table [(column, …)] action …`. */
export function parseReferences(tokens: TokenStream): References {
  const { start } = tokens.expectKeyword("references");
  const table = qualifiedName(tokens, [parseName(tokens)]);
  const columns = parseOptionalColumns(tokens);
  const actions = parseActions(tokens);
  return { kind: "references", table, columns, ...actions, start, end: tokens.previousEnd };
}

function parseActions(tokens: TokenStream): Pick<References, "onDelete" | "onUpdate"> {
  let onDelete: string | undefined;
  let onUpdate: string | undefined;
  for (;;) {
    if (tokens.takeKeyword("match")) parseName(tokens);
    else if (tokens.takeKeyword("on")) {
      const event = tokens.expectKeyword("insert", "delete", "update").value;
      const action = parseAction(tokens);
      if (event === "delete") onDelete = action;
      if (event === "update") onUpdate = action;
    } else return { ...(onDelete && { onDelete }), ...(onUpdate && { onUpdate }) };
  }
}

function parseAction(tokens: TokenStream): string {
  const word = tokens.expectKeyword("set", "cascade", "restrict", "no").value;
  if (word === "set") return `set ${tokens.expectKeyword("null", "default").value}`;
  return word === "no" ? `no ${tokens.expectKeyword("action").value}` : word;
}

/** `[NOT] DEFERRABLE [INITIALLY DEFERRED | IMMEDIATE]` or nothing. */
export function skipDeferrable(tokens: TokenStream): void {
  if (!tokens.takeKeywords("not", "deferrable") && !tokens.takeKeyword("deferrable")) return;
  if (tokens.takeKeyword("initially")) tokens.expectKeyword("deferred", "immediate");
}
