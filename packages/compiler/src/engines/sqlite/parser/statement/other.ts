import type { CreateSchema, Expression, Identifier, Opaque } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSignedNumber } from "../type-name.ts";

function opaque(tokens: TokenStream, verb: string, start: number): Opaque {
  return { kind: "opaque", verb, start, end: tokens.previousEnd };
}

/** `ATTACH [DATABASE] file AS schema [KEY key]`: a schema comes into being. */
export function parseAttach(tokens: TokenStream): CreateSchema | Opaque {
  const { start } = tokens.expectKeyword("attach");
  takeDatabase(tokens);
  parseExpression(tokens);
  tokens.expectKeyword("as");
  const schema = parseExpression(tokens);
  if (tokens.takeKeyword("key")) parseExpression(tokens);
  const name = schemaName(schema);
  if (!name) return opaque(tokens, "attach", start);
  return { kind: "create_schema", name, ifNotExists: false, elements: [], start, end: tokens.previousEnd };
}

/** A name or string; anything else is known only when it is run. */
function schemaName(expression: Expression): Identifier | undefined {
  if (expression.kind === "column_reference" && expression.parts.length === 1) return expression.parts[0];
  if (expression.kind !== "literal" || expression.type !== "string") return undefined;
  const { value, start, end } = expression;
  return { kind: "identifier", name: value, quoted: true, start, end };
}

export function parseDetach(tokens: TokenStream): Opaque {
  const { start } = tokens.expectKeyword("detach");
  takeDatabase(tokens);
  parseExpression(tokens);
  return opaque(tokens, "detach", start);
}

/** DATABASE may itself be the name. */
function takeDatabase(tokens: TokenStream): void {
  const next = tokens.peek();
  const isNoise = next.kind !== "end" && next.kind !== "symbol" && !tokens.peekKeyword(1, "as");
  if (isNoise || tokens.peekSymbol(1, "(")) tokens.takeKeyword("database");
}

/** `PRAGMA name`, `PRAGMA name = value` or `PRAGMA name(value)`. */
export function parsePragma(tokens: TokenStream): Opaque {
  const { start } = tokens.expectKeyword("pragma");
  parseQualifiedName(tokens);
  if (tokens.takeSymbol("=")) parsePragmaValue(tokens);
  else if (tokens.takeSymbol("(")) {
    parsePragmaValue(tokens);
    tokens.expectSymbol(")");
  }
  return opaque(tokens, "pragma", start);
}

function parsePragmaValue(tokens: TokenStream): void {
  if (tokens.takeKeyword("on", "delete", "default")) return;
  if (isName(tokens.token)) tokens.advance();
  else parseSignedNumber(tokens);
}

/** `VACUUM [schema] [INTO file]`. */
export function parseVacuum(tokens: TokenStream): Opaque {
  const { start } = tokens.expectKeyword("vacuum");
  if (isName(tokens.token)) parseName(tokens);
  if (tokens.takeKeyword("into")) parseExpression(tokens);
  return opaque(tokens, "vacuum", start);
}

/** `ANALYZE [name]` and `REINDEX [name]`. */
export function parseMaintenance(tokens: TokenStream): Opaque {
  const { start, value } = tokens.expectKeyword("analyze", "reindex");
  if (!tokens.atEnd()) parseQualifiedName(tokens);
  return opaque(tokens, value, start);
}

/** BEGIN, COMMIT, END, ROLLBACK, SAVEPOINT and RELEASE. */
export function parseTransaction(tokens: TokenStream): Opaque {
  const { start, value } = tokens.expectKeyword("begin", "commit", "end", "rollback", "savepoint", "release");
  if (value === "savepoint") parseName(tokens);
  else if (value === "release") parseSavepoint(tokens);
  else parseTransactionOptions(tokens, value);
  return opaque(tokens, value, start);
}

function parseTransactionOptions(tokens: TokenStream, verb: string): void {
  if (verb === "begin") tokens.takeKeyword("deferred", "immediate", "exclusive");
  if (tokens.takeKeyword("transaction") && isName(tokens.token) && !tokens.atKeyword("to")) parseName(tokens);
  if (verb === "rollback" && tokens.takeKeyword("to")) parseSavepoint(tokens);
}

/** `[SAVEPOINT] name`; SAVEPOINT may itself be the name. */
function parseSavepoint(tokens: TokenStream): void {
  if (isName(tokens.peek())) tokens.takeKeyword("savepoint");
  parseName(tokens);
}
