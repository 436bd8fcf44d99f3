import type {
  Expression,
  FrameBound,
  Identifier,
  NamedWindow,
  OrderItem,
  WindowFrame,
  WindowSpecification,
} from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { parseInParentheses, parseList } from "./lists.ts";

/** What dialects have of their own in windows. */
export interface WindowRules {
  parseName(tokens: TokenStream): Identifier;
  /** Whether the name of another window stands at the start of a specification. */
  atBase(tokens: TokenStream): boolean;
  parseExpression(tokens: TokenStream): Expression;
  parseOrderBy(tokens: TokenStream): OrderItem[];
  parseBound(tokens: TokenStream, side: "from" | "to"): FrameBound;
  /** Fails where the frame ends before it starts, and the server's parser says so. */
  checkBounds?(tokens: TokenStream, from: FrameBound, to: FrameBound | undefined): void;
}

/** `name AS (…)` of a WINDOW clause. */
export function parseNamedWindow(tokens: TokenStream, rules: WindowRules): NamedWindow {
  const name = rules.parseName(tokens);
  tokens.expectKeyword("as");
  const window = parseWindow(tokens, rules);
  return { kind: "named_window", name, window, start: name.start, end: tokens.previousEnd };
}

/** `([base] [PARTITION BY …] [ORDER BY …] [frame])`. */
export function parseWindow(tokens: TokenStream, rules: WindowRules): WindowSpecification {
  const { start } = tokens.token;
  const parts = parseInParentheses(tokens, () => {
    const base = rules.atBase(tokens) ? rules.parseName(tokens) : undefined;
    const partitionBy = parsePartitions(tokens, rules);
    const orderBy = rules.parseOrderBy(tokens);
    const frame = parseFrame(tokens, rules);
    return { ...(base && { base }), partitionBy, orderBy, ...(frame && { frame }) };
  });
  return { kind: "window", ...parts, start, end: tokens.previousEnd };
}

function parsePartitions(tokens: TokenStream, rules: WindowRules): Expression[] {
  if (!tokens.takeKeyword("partition")) return [];
  tokens.expectKeyword("by");
  return parseList(tokens, rules.parseExpression);
}

function parseFrame(tokens: TokenStream, rules: WindowRules): WindowFrame | undefined {
  const keyword = tokens.takeKeyword("rows", "range", "groups");
  if (!keyword) return undefined;
  const unit = keyword.value === "rows" ? "rows" : keyword.value === "range" ? "range" : "groups";
  const between = tokens.takeKeyword("between") !== undefined;
  const from = rules.parseBound(tokens, "from");
  if (between) tokens.expectKeyword("and");
  const to = between ? rules.parseBound(tokens, "to") : undefined;
  rules.checkBounds?.(tokens, from, to);
  const exclude = parseExclusion(tokens);
  const place = { start: keyword.start, end: tokens.previousEnd };
  return { kind: "window_frame", unit, from, ...(to && { to }), ...(exclude && { exclude }), ...place };
}

/** A bound that is neither without end nor the current row: `expression PRECEDING | FOLLOWING`. */
export function offsetBound(tokens: TokenStream, start: number, offset: Expression): FrameBound {
  const bound = tokens.expectKeyword("preceding", "following").value === "preceding" ? "preceding" : "following";
  return { kind: "frame_bound", bound, offset, start, end: tokens.previousEnd };
}

/** A bound whose words are read already. */
export function fixedBound(tokens: TokenStream, start: number, bound: FrameBound["bound"]): FrameBound {
  return { kind: "frame_bound", bound, start, end: tokens.previousEnd };
}

function parseExclusion(tokens: TokenStream): WindowFrame["exclude"] {
  if (!tokens.takeKeyword("exclude")) return undefined;
  if (tokens.takeKeyword("group")) return "group";
  if (tokens.takeKeyword("ties")) return "ties";
  const word = tokens.expectKeyword("current", "no").value;
  tokens.expectKeyword(word === "current" ? "row" : "others");
  return word === "current" ? "current_row" : "no_others";
}
