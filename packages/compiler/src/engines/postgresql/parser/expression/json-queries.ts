import type { Expression, JsonFunction } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";
import {
  type JsonBehaviors,
  parseBehavior,
  parseBehaviors,
  parseJsonValue,
  parsePassing,
  parseReturningType,
  skipQuotes,
  skipWrapper,
} from "./json-clauses.ts";
import { jsonCall } from "./json-constructors.ts";

const names: Readonly<Record<string, JsonFunction["name"]>> = {
  json_query: "json_query",
  json_value: "json_value",
  json_exists: "json_exists",
};

/** JSON_QUERY, JSON_VALUE and JSON_EXISTS. */
export function parseJsonQueryFunction(tokens: TokenStream): Expression | undefined {
  const name = names[tokens.token.value] ?? "json_query";
  return jsonCall(tokens, () => {
    const context = parseJsonValue(tokens);
    tokens.expectSymbol(",");
    const path = parseExpression(tokens);
    const passed = parsePassing(tokens);
    const type = name === "json_exists" ? undefined : parseReturningType(tokens);
    if (name === "json_query") {
      skipWrapper(tokens);
      skipQuotes(tokens);
    }
    const behaviors = name === "json_exists" ? parseOnError(tokens) : parseBehaviors(tokens);
    return { name, arguments: [context, path, ...passed], ...(type && { returning: type }), ...behaviors };
  });
}

/** `behavior ON ERROR` or nothing. */
export function parseOnError(tokens: TokenStream): Pick<JsonBehaviors, "onError"> {
  const behavior = parseBehavior(tokens);
  if (!behavior) return {};
  tokens.expectKeywords("on", "error");
  return { onError: behavior };
}
