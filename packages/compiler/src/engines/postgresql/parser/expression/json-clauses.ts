import type { Expression, JsonBehavior, JsonFunction, TypeName } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseLabel, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseExpression } from "./expression.ts";

/** A value with an optional `FORMAT JSON [ENCODING name]`. */
export function parseJsonValue(tokens: TokenStream): Expression {
  const value = parseExpression(tokens);
  skipJsonFormat(tokens);
  return value;
}

export function skipJsonFormat(tokens: TokenStream): void {
  if (!tokens.takeKeywords("format", "json") || !tokens.takeKeyword("encoding")) return;
  const encoding = parseColumnName(tokens);
  if (!["utf8", "utf16", "utf32"].includes(encoding.name.toLowerCase())) {
    tokens.failAt(`unrecognized JSON encoding: ${encoding.name}`, encoding.start, encoding.end);
  }
}

/** `key VALUE value`, `key : value`. */
export function parseJsonPair(tokens: TokenStream): Expression[] {
  const key = parseExpression(tokens);
  if (!tokens.takeKeyword("value")) tokens.expectSymbol(":");
  return [key, parseJsonValue(tokens)];
}

/** `RETURNING type [FORMAT JSON]`. */
export function parseReturningType(tokens: TokenStream): TypeName | undefined {
  if (!tokens.takeKeyword("returning")) return undefined;
  const type = parseTypeName(tokens);
  skipJsonFormat(tokens);
  return type;
}

/** `NULL ON NULL`, `ABSENT ON NULL` or nothing. */
export function skipNullClause(tokens: TokenStream): void {
  if (tokens.takeKeyword("null", "absent")) tokens.expectKeywords("on", "null");
}

/** `PASSING value AS name, …`. */
export function parsePassing(tokens: TokenStream): Expression[] {
  if (!tokens.takeKeyword("passing")) return [];
  return parseList(tokens, () => {
    const value = parseJsonValue(tokens);
    tokens.expectKeyword("as");
    parseLabel(tokens);
    return value;
  });
}

/** `WITH [CONDITIONAL | UNCONDITIONAL] [ARRAY] WRAPPER`, `WITHOUT [ARRAY] WRAPPER` or nothing. */
export function skipWrapper(tokens: TokenStream): boolean {
  if (tokens.takeKeyword("with")) tokens.takeKeyword("conditional", "unconditional");
  else if (!tokens.takeKeyword("without")) return false;
  tokens.takeKeyword("array");
  tokens.expectKeyword("wrapper");
  return true;
}

/** `KEEP QUOTES [ON SCALAR STRING]`, `OMIT QUOTES …` or nothing. */
export function skipQuotes(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("keep", "omit")) return false;
  tokens.expectKeyword("quotes");
  if (tokens.takeKeyword("on")) tokens.expectKeywords("scalar", "string");
  return true;
}

export type JsonBehaviors = Pick<JsonFunction, "onEmpty" | "onError">;

/** `behavior ON EMPTY`, `behavior ON ERROR`, both in this order, or nothing. */
export function parseBehaviors(tokens: TokenStream): JsonBehaviors {
  const first = parseBehavior(tokens);
  if (!first) return {};
  tokens.expectKeyword("on");
  if (tokens.expectKeyword("empty", "error").value === "error") return { onError: first };
  const second = parseBehavior(tokens);
  if (!second) return { onEmpty: first };
  tokens.expectKeywords("on", "error");
  return { onEmpty: first, onError: second };
}

const plainBehaviors: Readonly<Record<string, JsonBehavior["behavior"]>> = {
  error: "error",
  null: "null",
  true: "true",
  false: "false",
  unknown: "unknown",
};

export function parseBehavior(tokens: TokenStream): JsonBehavior | undefined {
  const { start } = tokens.token;
  const finish = (behavior: JsonBehavior["behavior"], value?: Expression): JsonBehavior => ({
    kind: "json_behavior",
    behavior,
    ...(value && { value }),
    start,
    end: tokens.previousEnd,
  });
  if (tokens.takeKeyword("default")) return finish("default", parseExpression(tokens));
  if (tokens.takeKeyword("empty")) {
    if (tokens.takeKeyword("array")) return finish("empty_array");
    return finish(tokens.takeKeyword("object") ? "empty_object" : "empty");
  }
  const word = tokens.takeKeyword(...Object.keys(plainBehaviors));
  const behavior = word && plainBehaviors[word.value];
  return behavior && finish(behavior);
}
