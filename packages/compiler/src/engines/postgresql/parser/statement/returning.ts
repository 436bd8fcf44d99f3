import type { Identifier, Returning } from "../../../../syntax/ast/index.ts";
import { parseColumnName } from "../names.ts";
import { parseTargets } from "../query/targets.ts";
import type { TokenStream } from "../token-stream.ts";

/** `RETURNING [WITH (OLD AS o, NEW AS n)] target, …` or nothing. */
export function parseReturning(tokens: TokenStream): Returning | undefined {
  const keyword = tokens.takeKeyword("returning");
  if (!keyword) return undefined;
  const aliases = tokens.takeKeyword("with") ? parseVersionAliases(tokens) : {};
  const targets = parseTargets(tokens);
  return { kind: "returning", ...aliases, targets, start: keyword.start, end: tokens.previousEnd };
}

function parseVersionAliases(tokens: TokenStream): Pick<Returning, "oldAlias" | "newAlias"> {
  let oldAlias: Identifier | undefined;
  let newAlias: Identifier | undefined;
  tokens.expectSymbol("(");
  do {
    const version = tokens.expectKeyword("old", "new");
    tokens.expectKeyword("as");
    const alias = parseColumnName(tokens);
    if (version.value === "old" ? oldAlias : newAlias) {
      const message = `${version.value.toUpperCase()} cannot be specified multiple times`;
      tokens.failAt(message, version.start, version.end);
    }
    if (version.value === "old") oldAlias = alias;
    else newAlias = alias;
  } while (tokens.takeSymbol(","));
  tokens.expectSymbol(")");
  return { ...(oldAlias && { oldAlias }), ...(newAlias && { newAlias }) };
}
