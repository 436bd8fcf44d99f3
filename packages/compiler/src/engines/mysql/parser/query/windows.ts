import type { FrameBound, NamedWindow, WindowFrame, WindowSpecification } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseInterval } from "../expression/interval.ts";
import { isName, parseList, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";

/** `WINDOW name AS (…), …` or nothing. */
export function parseNamedWindows(tokens: TokenStream): NamedWindow[] {
  return tokens.takeKeyword("window") ? parseList(tokens, parseNamedWindow) : [];
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
    const base = isName(tokens.token) && !tokens.atKeyword("rows", "range", "groups") ? parseName(tokens) : undefined;
    const partitionBy = tokens.takeKeywords("partition", "by") ? parseList(tokens, parseExpression) : [];
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

function parseFrame(tokens: TokenStream): WindowFrame | undefined {
  const word = tokens.takeKeyword("rows", "range", "groups");
  if (!word) return undefined;
  const unit = word.value === "rows" ? "rows" : word.value === "range" ? "range" : "groups";
  const bounds = parseBounds(tokens);
  skipExclusion(tokens);
  return { kind: "window_frame", unit, ...bounds, start: word.start, end: tokens.previousEnd };
}

function parseBounds(tokens: TokenStream): Pick<WindowFrame, "from" | "to"> {
  if (!tokens.takeKeyword("between")) return { from: parseBound(tokens) };
  const from = parseBound(tokens);
  tokens.expectKeyword("and");
  return { from, to: parseBound(tokens) };
}

function skipExclusion(tokens: TokenStream): void {
  if (!tokens.takeKeyword("exclude")) return;
  if (tokens.takeKeywords("current", "row") || tokens.takeKeywords("no", "others")) return;
  tokens.expectKeyword("group", "ties");
}

function parseBound(tokens: TokenStream): FrameBound {
  const { start } = tokens.token;
  if (tokens.takeKeyword("unbounded")) {
    const side = tokens.expectKeyword("preceding", "following").value;
    const bound = side === "preceding" ? "unbounded_preceding" : "unbounded_following";
    return { kind: "frame_bound", bound, start, end: tokens.previousEnd };
  }
  if (tokens.takeKeywords("current", "row")) {
    return { kind: "frame_bound", bound: "current_row", start, end: tokens.previousEnd };
  }
  const offset = tokens.atKeyword("interval") ? parseInterval(tokens).amount : parseExpression(tokens);
  const bound = tokens.expectKeyword("preceding", "following").value === "preceding" ? "preceding" : "following";
  return { kind: "frame_bound", bound, offset, start, end: tokens.previousEnd };
}
