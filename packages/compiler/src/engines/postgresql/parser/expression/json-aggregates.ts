import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseOrderBy } from "../query/order-by.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFilter, parseOver } from "./function-call.ts";
import { parseJsonPair, parseJsonValue, parseReturningType, skipNullClause } from "./json-clauses.ts";
import { type JsonContent, jsonNode } from "./json-constructors.ts";
import { skipUniqueKeys } from "./predicates.ts";

/** `JSON_OBJECTAGG(key VALUE value …)`. */
export function parseJsonObjectAggregate(tokens: TokenStream): Expression | undefined {
  return aggregate(tokens, () => {
    const values = parseJsonPair(tokens);
    skipNullClause(tokens);
    skipUniqueKeys(tokens);
    return { name: "json_objectagg", arguments: values };
  });
}

/** `JSON_ARRAYAGG(value [ORDER BY …] …)`. */
export function parseJsonArrayAggregate(tokens: TokenStream): Expression | undefined {
  return aggregate(tokens, () => {
    const value = parseJsonValue(tokens);
    const orderBy = parseOrderBy(tokens);
    skipNullClause(tokens);
    return { name: "json_arrayagg", arguments: [value], orderBy };
  });
}

function aggregate(tokens: TokenStream, parseInside: () => JsonContent): Expression | undefined {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  const { start } = tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const content = parseInside();
    const type = parseReturningType(tokens);
    tokens.expectSymbol(")");
    const filter = parseFilter(tokens);
    const over = parseOver(tokens);
    const clauses = { ...(type && { returning: type }), ...(filter && { filter }), ...(over && { over }) };
    return jsonNode({ ...content, ...clauses }, start, tokens.previousEnd);
  });
}
