import type { FrameBound, NamedWindow, WindowSpecification } from "../../../../syntax/ast/index.ts";
import {
  fixedBound,
  offsetBound,
  parseNamedWindow,
  parseWindow,
  type WindowRules,
} from "../../../../syntax/parser/windows.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseInterval } from "../expression/interval.ts";
import { isName, parseList, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";

const rules: WindowRules = {
  parseName: (tokens) => parseName(tokens),
  atBase: (tokens) => isName(tokens.token) && !tokens.atKeyword("rows", "range", "groups"),
  parseExpression: (tokens) => parseExpression(tokens),
  parseOrderBy: (tokens) => parseOrderBy(tokens),
  parseBound,
};

/** `WINDOW name AS (…), …` or nothing. */
export function parseNamedWindows(tokens: TokenStream): NamedWindow[] {
  return tokens.takeKeyword("window") ? parseList(tokens, () => parseNamedWindow(tokens, rules)) : [];
}

export function parseWindowSpecification(tokens: TokenStream): WindowSpecification {
  return parseWindow(tokens, rules);
}

function parseBound(tokens: TokenStream): FrameBound {
  const { start } = tokens.token;
  if (tokens.takeKeyword("unbounded")) {
    const side = tokens.expectKeyword("preceding", "following").value;
    return fixedBound(tokens, start, side === "preceding" ? "unbounded_preceding" : "unbounded_following");
  }
  if (tokens.takeKeywords("current", "row")) return fixedBound(tokens, start, "current_row");
  const offset = tokens.atKeyword("interval") ? parseInterval(tokens).amount : parseExpression(tokens);
  return offsetBound(tokens, start, offset);
}
