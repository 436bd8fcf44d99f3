import type { Expression, JsonFunction } from "../../../../syntax/ast/index.ts";
import { identifierOf, isFunctionName, qualifiedName } from "../names.ts";
import { atQueryStart, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";
import { parseArgument } from "./function-call.ts";
import { parseJsonValue, parseReturningType, skipJsonFormat, skipNullClause } from "./json-clauses.ts";
import { skipUniqueKeys } from "./predicates.ts";
import { positionalArgument } from "./special-call.ts";
import { parseTypedLiteral } from "./typed-literals.ts";

/** What a JSON function's node has besides its kind and place. */
export type JsonContent = Partial<Omit<JsonFunction, "kind" | "start" | "end">> & Pick<JsonFunction, "name">;

/** Reads `keyword ( … )`; undefined where the keyword is a mere name. */
export function jsonCall(tokens: TokenStream, parseInside: () => JsonContent): Expression | undefined {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const { start } = tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const content = parseInside();
    tokens.expectSymbol(")");
    return jsonNode(content, start, tokens.previousEnd);
  });
}

export function jsonNode(content: JsonContent, start: number, end: number): JsonFunction {
  return { kind: "json_function", arguments: [], orderBy: [], ...content, start, end };
}

/** `JSON(…)`, `JSON_SCALAR(…)`, `JSON_SERIALIZE(…)`; also the constant `json '…'`. */
export function parseJsonConstructor(tokens: TokenStream): Expression | undefined {
  const { token } = tokens;
  if (token.value === "json" && tokens.peek().kind === "string") return parseTypedLiteral(tokens);
  return jsonCall(tokens, () => {
    if (token.value === "json_scalar") return { name: "json_scalar", arguments: [parseExpression(tokens)] };
    const values = [parseJsonValue(tokens)];
    if (token.value === "json") {
      skipUniqueKeys(tokens);
      return { name: "json", arguments: values };
    }
    return { name: "json_serialize", arguments: values, ...returning(tokens) };
  });
}

function returning(tokens: TokenStream): Pick<JsonContent, "returning"> {
  const type = parseReturningType(tokens);
  return type ? { returning: type } : {};
}

/** `JSON_OBJECT(key VALUE value, …)`, or the older function `json_object(…)` called in the ordinary way. */
export function parseJsonObject(tokens: TokenStream): Expression | undefined {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const keyword = tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const content = parseObjectContent(tokens);
    tokens.expectSymbol(")");
    const place = { start: keyword.start, end: tokens.previousEnd };
    if (content.kind === "pairs") return jsonNode({ name: "json_object", ...content.parts }, place.start, place.end);
    const name = qualifiedName(tokens, [identifierOf(keyword)]);
    return {
      kind: "function_call",
      name: { ...name, end: keyword.end },
      form: "plain",
      arguments: content.items,
      star: false,
      distinct: false,
      orderBy: [],
      ...place,
    };
  });
}

type ObjectContent =
  | { readonly kind: "pairs"; readonly parts: Omit<JsonContent, "name"> }
  | { readonly kind: "call"; readonly items: readonly ReturnType<typeof positionalArgument>[] };

function parseObjectContent(tokens: TokenStream): ObjectContent {
  if (tokens.atSymbol(")") || tokens.atKeyword("returning")) return { kind: "pairs", parts: returning(tokens) };
  if (isFunctionName(tokens.token) && (tokens.peekSymbol(1, "=>") || tokens.peekSymbol(1, ":="))) {
    return { kind: "call", items: parseFurtherArguments(tokens, []) };
  }
  const first = parseExpression(tokens);
  if (tokens.atSymbol(",") || tokens.atSymbol(")")) {
    const items = [positionalArgument(first)];
    return { kind: "call", items: tokens.takeSymbol(",") ? parseFurtherArguments(tokens, items) : items };
  }
  return { kind: "pairs", parts: parsePairs(tokens, first) };
}

function parseFurtherArguments(tokens: TokenStream, first: readonly ReturnType<typeof positionalArgument>[]) {
  const items = [...first];
  do items.push(parseArgument(tokens, false));
  while (tokens.takeSymbol(","));
  return items;
}

function parsePairs(tokens: TokenStream, firstKey: Expression): Omit<JsonContent, "name"> {
  const values: Expression[] = [];
  let key = firstKey;
  for (;;) {
    if (!tokens.takeKeyword("value")) tokens.expectSymbol(":");
    values.push(key, parseJsonValue(tokens));
    if (!tokens.takeSymbol(",")) break;
    key = parseExpression(tokens);
  }
  skipNullClause(tokens);
  skipUniqueKeys(tokens);
  return { arguments: values, ...returning(tokens) };
}

/** `JSON_ARRAY(value, …)` and `JSON_ARRAY(SELECT …)`. */
export function parseJsonArray(tokens: TokenStream): Expression | undefined {
  return jsonCall(tokens, () => {
    if (tokens.atSymbol(")") || tokens.atKeyword("returning")) return { name: "json_array", ...returning(tokens) };
    if (atQueryStart(tokens)) {
      const query = parseQuery(tokens);
      skipJsonFormat(tokens);
      return { name: "json_array", query, ...returning(tokens) };
    }
    const values = [parseJsonValue(tokens)];
    while (tokens.takeSymbol(",")) values.push(parseJsonValue(tokens));
    skipNullClause(tokens);
    return { name: "json_array", arguments: values, ...returning(tokens) };
  });
}
