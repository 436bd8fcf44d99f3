import type { Opaque } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { opaque } from "./opaque.ts";
import { parseRelationName, parseRole } from "./relation-name.ts";

/** CREATE POLICY; the current token is POLICY. Nothing of it shapes the catalog. */
export function parseCreatePolicy(tokens: TokenStream, { start }: CreateContext): Opaque {
  tokens.expectKeyword("policy");
  parseColumnName(tokens);
  tokens.expectKeyword("on");
  parseRelationName(tokens);
  if (tokens.takeKeyword("as")) parsePermissiveness(tokens);
  if (tokens.takeKeyword("for")) tokens.expectKeyword("all", "select", "insert", "update", "delete");
  if (tokens.takeKeyword("to")) parseList(tokens, parseRole);
  if (tokens.takeKeyword("using")) parseCondition(tokens);
  if (tokens.takeKeyword("with")) {
    tokens.expectKeyword("check");
    parseCondition(tokens);
  }
  return opaque(tokens, start, "create policy");
}

function parsePermissiveness(tokens: TokenStream): void {
  const { name, start, end } = parseColumnName(tokens);
  const isKnown = name === "permissive" || name === "restrictive";
  if (!isKnown) tokens.failAt(`unrecognized row security option "${name}"`, start, end);
}

function parseCondition(tokens: TokenStream): void {
  tokens.expectSymbol("(");
  parseExpression(tokens);
  tokens.expectSymbol(")");
}
