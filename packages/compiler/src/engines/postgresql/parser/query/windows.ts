import type { FrameBound, NamedWindow, WindowSpecification } from "../../../../syntax/ast/index.ts";
import {
  fixedBound,
  offsetBound,
  parseNamedWindow,
  parseWindow,
  type WindowRules,
} from "../../../../syntax/parser/windows.ts";
import { parseExpression } from "../expression/expression.ts";
import { isColumnName, parseColumnName, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";

const rules: WindowRules = {
  parseName: (tokens) => parseColumnName(tokens),
  atBase: (tokens) => isColumnName(tokens.token) && !tokens.atKeyword("partition", "range", "rows", "groups"),
  parseExpression: (tokens) => parseExpression(tokens),
  parseOrderBy: (tokens) => parseOrderBy(tokens),
  parseBound,
  checkBounds,
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
  if (tokens.takeKeywords("unbounded", "preceding")) return fixedBound(tokens, start, "unbounded_preceding");
  if (tokens.takeKeywords("unbounded", "following")) return fixedBound(tokens, start, "unbounded_following");
  if (tokens.takeKeywords("current", "row")) return fixedBound(tokens, start, "current_row");
  return offsetBound(tokens, start, parseExpression(tokens));
}

/** The server's parser refuses frames that end before they start. */
function checkBounds(tokens: TokenStream, from: FrameBound, to: FrameBound | undefined): void {
  const message = boundsError(from.bound, to?.bound ?? "current_row", to !== undefined);
  const place = to ?? from;
  if (message !== undefined) tokens.failAt(message, place.start, place.end);
}

function boundsError(from: FrameBound["bound"], to: FrameBound["bound"], between: boolean): string | undefined {
  if (from === "unbounded_following") return "frame start cannot be UNBOUNDED FOLLOWING";
  if (to === "unbounded_preceding") return "frame end cannot be UNBOUNDED PRECEDING";
  if (from === "following" && !between) return "frame starting from following row cannot end with current row";
  if (from === "current_row" && to === "preceding") {
    return "frame starting from current row cannot have preceding rows";
  }
  if (from === "following" && (to === "preceding" || to === "current_row")) {
    return "frame starting from following row cannot have preceding rows";
  }
  return undefined;
}
