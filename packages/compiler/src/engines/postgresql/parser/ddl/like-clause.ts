import type { LikeClause } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseRelationName } from "./relation-name.ts";

const properties = [
  "comments",
  "compression",
  "constraints",
  "defaults",
  "generated",
  "identity",
  "indexes",
  "statistics",
  "storage",
];

/** `LIKE table { INCLUDING | EXCLUDING } property …`: what is left when all are applied in their order. */
export function parseLikeClause(tokens: TokenStream): LikeClause {
  const { start } = tokens.expectKeyword("like");
  const table = parseRelationName(tokens);
  const including = new Set<string>();
  for (let word = takeDirection(tokens); word !== undefined; word = takeDirection(tokens)) {
    const property = tokens.expectKeyword("all", ...properties).value;
    for (const each of property === "all" ? properties : [property]) {
      if (word === "including") including.add(each);
      else including.delete(each);
    }
  }
  const isAll = properties.every((property) => including.has(property));
  return { kind: "like_clause", start, end: tokens.previousEnd, table, including: isAll ? ["all"] : [...including] };
}

function takeDirection(tokens: TokenStream): string | undefined {
  return tokens.takeKeyword("including", "excluding")?.value;
}
