import type { Opaque } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseName, parseQualifiedName } from "../names.ts";
import { parseDataStatement } from "../statement/statement.ts";
import type { TokenStream } from "../token-stream.ts";
import { takeIfNotExists } from "./create.ts";

/** A trigger shapes no catalog, but what is in it is read: an error there is an error. */
export function parseCreateTrigger(tokens: TokenStream, start: number): Opaque {
  takeIfNotExists(tokens);
  parseQualifiedName(tokens);
  if (tokens.takeKeyword("instead")) tokens.expectKeyword("of");
  else tokens.takeKeyword("before", "after");
  if (tokens.expectKeyword("delete", "insert", "update").value === "update" && tokens.takeKeyword("of")) {
    parseList(tokens, parseName);
  }
  tokens.expectKeyword("on");
  parseQualifiedName(tokens);
  if (tokens.takeKeyword("for")) tokens.expectKeywords("each", "row");
  if (tokens.takeKeyword("when")) parseExpression(tokens);
  tokens.expectKeyword("begin");
  do {
    parseStep(tokens);
    tokens.expectSymbol(";");
  } while (!tokens.atKeyword("end"));
  tokens.advance();
  return { kind: "opaque", verb: "create trigger", start, end: tokens.previousEnd };
}

function parseStep(tokens: TokenStream): void {
  const statement = parseDataStatement(tokens);
  const returning =
    statement.kind === "query_statement" || !("returning" in statement) ? undefined : statement.returning;
  if (returning) tokens.failAt("cannot use RETURNING in a trigger", returning.start, returning.end);
}
