import type { FrameBound, NamedWindow, WindowSpecification } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import {
  fixedBound,
  offsetBound,
  parseNamedWindow,
  parseWindow,
  type WindowRules,
} from "../../../../syntax/parser/windows.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";
import { atWindowClause } from "./targets.ts";

const rules: WindowRules = {
  parseName: (tokens) => parseName(tokens),
  atBase: (tokens) => isName(tokens.token) && !tokens.atKeyword("partition", "range", "rows", "groups"),
  parseExpression: (tokens) => parseExpression(tokens),
  parseOrderBy: (tokens) => parseOrderBy(tokens),
  parseBound,
};

/** `WINDOW name AS (…), …` or nothing. */
export function parseNamedWindows(tokens: TokenStream): NamedWindow[] {
  if (!atWindowClause(tokens)) return [];
  tokens.advance();
  return parseList(tokens, () => parseNamedWindow(tokens, rules));
}

export function parseWindowSpecification(tokens: TokenStream): WindowSpecification {
  return parseWindow(tokens, rules);
}

/** A frame's start may be without end backwards only, its end only forwards. */
function parseBound(tokens: TokenStream, side: "from" | "to"): FrameBound {
  const { start } = tokens.token;
  if (tokens.takeKeyword("unbounded")) {
    tokens.expectKeyword(side === "from" ? "preceding" : "following");
    return fixedBound(tokens, start, side === "from" ? "unbounded_preceding" : "unbounded_following");
  }
  if (tokens.takeKeyword("current")) {
    tokens.expectKeyword("row");
    return fixedBound(tokens, start, "current_row");
  }
  return offsetBound(tokens, start, parseExpression(tokens));
}
