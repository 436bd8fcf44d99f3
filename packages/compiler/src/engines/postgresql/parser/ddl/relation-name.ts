import type { QualifiedName } from "../../../../syntax/ast/index.ts";
import { parseNonReservedWord, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `[database.][schema.]relation`: more parts than three are an error. */
export function parseRelationName(tokens: TokenStream): QualifiedName {
  const name = parseQualifiedName(tokens);
  if (name.parts.length > 3) {
    const written = name.parts.map((part) => part.name).join(".");
    tokens.failAt(`improper qualified name (too many dotted names): ${written}`, name.start, name.end);
  }
  return name;
}

/** A relation with what says whether its descendants are meant: `t`, `t *`, `ONLY t`, `ONLY (t)`. */
export function parseInheritableRelation(tokens: TokenStream): { name: QualifiedName; only: boolean } {
  if (!tokens.takeKeyword("only")) {
    const name = parseRelationName(tokens);
    tokens.takeSymbol("*");
    return { name, only: false };
  }
  if (!tokens.takeSymbol("(")) return { name: parseRelationName(tokens), only: true };
  const name = parseRelationName(tokens);
  tokens.expectSymbol(")");
  return { name, only: true };
}

export function takeIfExists(tokens: TokenStream): boolean {
  return tokens.takeKeywords("if", "exists");
}

export function takeIfNotExists(tokens: TokenStream): boolean {
  if (!tokens.takeKeywords("if", "not")) return false;
  tokens.expectKeyword("exists");
  return true;
}

/** `CASCADE | RESTRICT` or nothing; true for CASCADE. */
export function takeDropBehavior(tokens: TokenStream): boolean {
  return tokens.takeKeyword("cascade", "restrict")?.value === "cascade";
}

/** A role, or one of the words that stand for one. */
export function parseRole(tokens: TokenStream): void {
  if (tokens.takeKeyword("current_role", "current_user", "session_user")) return;
  parseNonReservedWord(tokens);
}
