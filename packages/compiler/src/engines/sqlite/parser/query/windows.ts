import type { FrameBound, NamedWindow, WindowFrame, WindowSpecification } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";
import { atWindowClause } from "./targets.ts";

/** `WINDOW name AS (…), …` or nothing. */
export function parseNamedWindows(tokens: TokenStream): NamedWindow[] {
  if (!atWindowClause(tokens)) return [];
  tokens.advance();
  return parseList(tokens, parseNamedWindow);
}

function parseNamedWindow(tokens: TokenStream): NamedWindow {
  const name = parseName(tokens);
  tokens.expectKeyword("as");
  const window = parseWindowSpecification(tokens);
  return { kind: "named_window", name, window, start: name.start, end: tokens.previousEnd };
}

/** `([base] [PARTITION BY …] [ORDER BY …] [frame])`. */
export function parseWindowSpecification(tokens: TokenStream): WindowSpecification {
  return tokens.nest(() => {
    const { start } = tokens.expectSymbol("(");
    const hasBase = isName(tokens.token) && !tokens.atKeyword("partition", "range", "rows", "groups");
    const base = hasBase ? parseName(tokens) : undefined;
    const partitionBy = tokens.takeKeyword("partition") ? parsePartitions(tokens) : [];
    const orderBy = parseOrderBy(tokens);
    const frame = parseFrame(tokens);
    tokens.expectSymbol(")");
    const end = tokens.previousEnd;
    return { kind: "window", ...(base && { base }), partitionBy, orderBy, ...(frame && { frame }), start, end };
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
  const from = parseBound(tokens, "preceding");
  if (between) tokens.expectKeyword("and");
  const to = between ? parseBound(tokens, "following") : undefined;
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

/** @param unbounded in which direction the bound may be without end */
function parseBound(tokens: TokenStream, unbounded: "preceding" | "following"): FrameBound {
  const { start } = tokens.token;
  const finish = (bound: FrameBound["bound"]): FrameBound => ({
    kind: "frame_bound",
    bound,
    start,
    end: tokens.previousEnd,
  });
  if (tokens.takeKeyword("unbounded")) {
    tokens.expectKeyword(unbounded);
    return finish(unbounded === "preceding" ? "unbounded_preceding" : "unbounded_following");
  }
  if (tokens.takeKeyword("current")) {
    tokens.expectKeyword("row");
    return finish("current_row");
  }
  const offset = parseExpression(tokens);
  const bound = tokens.expectKeyword("preceding", "following").value === "preceding" ? "preceding" : "following";
  return { ...finish(bound), offset };
}

function parseExclusion(tokens: TokenStream): WindowFrame["exclude"] {
  if (!tokens.takeKeyword("exclude")) return undefined;
  if (tokens.takeKeyword("group")) return "group";
  if (tokens.takeKeyword("ties")) return "ties";
  const word = tokens.expectKeyword("current", "no").value;
  tokens.expectKeyword(word === "current" ? "row" : "others");
  return word === "current" ? "current_row" : "no_others";
}
