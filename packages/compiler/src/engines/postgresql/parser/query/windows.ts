import type { FrameBound, NamedWindow, WindowFrame, WindowSpecification } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { isColumnName, parseColumnName, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";

/** `WINDOW name AS (…), …` or nothing. */
export function parseNamedWindows(tokens: TokenStream): NamedWindow[] {
  return tokens.takeKeyword("window") ? parseList(tokens, parseNamedWindow) : [];
}

function parseNamedWindow(tokens: TokenStream): NamedWindow {
  const name = parseColumnName(tokens);
  tokens.expectKeyword("as");
  const window = parseWindowSpecification(tokens);
  return { kind: "named_window", name, window, start: name.start, end: tokens.previousEnd };
}

/** `([base] [PARTITION BY …] [ORDER BY …] [frame])`. */
export function parseWindowSpecification(tokens: TokenStream): WindowSpecification {
  return tokens.nest(() => {
    const { start } = tokens.expectSymbol("(");
    const hasBase = isColumnName(tokens.token) && !tokens.atKeyword("partition", "range", "rows", "groups");
    const base = hasBase ? parseColumnName(tokens) : undefined;
    const partitionBy = tokens.takeKeyword("partition") ? parsePartitions(tokens) : [];
    const orderBy = parseOrderBy(tokens);
    const frame = parseFrame(tokens);
    tokens.expectSymbol(")");
    return {
      kind: "window",
      ...(base && { base }),
      partitionBy,
      orderBy,
      ...(frame && { frame }),
      start,
      end: tokens.previousEnd,
    };
  });
}

function parsePartitions(tokens: TokenStream) {
  tokens.expectKeyword("by");
  return parseList(tokens, parseExpression);
}

function parseFrame(tokens: TokenStream): WindowFrame | undefined {
  const keyword = tokens.takeKeyword("rows", "range", "groups");
  if (!keyword) return undefined;
  const unit = keyword.value === "rows" ? "rows" : keyword.value === "range" ? "range" : "groups";
  const between = tokens.takeKeyword("between") !== undefined;
  const from = parseBound(tokens);
  if (between) tokens.expectKeyword("and");
  const to = between ? parseBound(tokens) : undefined;
  checkBounds(tokens, from, to);
  const exclude = parseExclusion(tokens);
  return {
    kind: "window_frame",
    unit,
    from,
    ...(to && { to }),
    ...(exclude && { exclude }),
    start: keyword.start,
    end: tokens.previousEnd,
  };
}

function parseBound(tokens: TokenStream): FrameBound {
  const { start } = tokens.token;
  const finish = (bound: FrameBound["bound"]): FrameBound => ({
    kind: "frame_bound",
    bound,
    start,
    end: tokens.previousEnd,
  });
  if (tokens.takeKeywords("unbounded", "preceding")) return finish("unbounded_preceding");
  if (tokens.takeKeywords("unbounded", "following")) return finish("unbounded_following");
  if (tokens.takeKeywords("current", "row")) return finish("current_row");
  const offset = parseExpression(tokens);
  const bound = tokens.expectKeyword("preceding", "following").value === "preceding" ? "preceding" : "following";
  return { ...finish(bound), offset };
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

function parseExclusion(tokens: TokenStream): WindowFrame["exclude"] {
  if (!tokens.takeKeyword("exclude")) return undefined;
  if (tokens.takeKeyword("group")) return "group";
  if (tokens.takeKeyword("ties")) return "ties";
  const word = tokens.expectKeyword("current", "no").value;
  tokens.expectKeyword(word === "current" ? "row" : "others");
  return word === "current" ? "current_row" : "no_others";
}
