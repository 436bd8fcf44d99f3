import type {
  Expression,
  FunctionArgument,
  FunctionCall,
  Identifier,
  QualifiedName,
  WindowSpecification,
} from "../../../../syntax/ast/index.ts";
import { parseInParentheses, parseList } from "../../../../syntax/parser/lists.ts";
import { isPlainName, parseName } from "../names.ts";
import { parseOrderBy } from "../query/order-by.ts";
import { parseWindowSpecification } from "../query/windows.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

/** A call whose name is read, with FILTER and OVER. */
export function parseCall(tokens: TokenStream, name: QualifiedName): FunctionCall {
  const content = parseInParentheses(tokens, parseContent);
  const filter = parseFilter(tokens);
  const over = parseOver(tokens);
  return {
    kind: "function_call",
    name,
    form: "plain",
    ...content,
    ...(filter && { filter }),
    ...(over && { over }),
    start: name.start,
    end: tokens.previousEnd,
  };
}

type CallContent = Pick<FunctionCall, "arguments" | "star" | "distinct" | "orderBy">;

function parseContent(tokens: TokenStream): CallContent {
  if (tokens.takeSymbol("*")) return { arguments: [], star: true, distinct: false, orderBy: [] };
  const distinct = tokens.takeKeyword("distinct", "all")?.value === "distinct";
  const isEmpty = tokens.atSymbol(")") || tokens.atKeyword("order");
  const items = isEmpty ? [] : parseList(tokens, parseArgument);
  return { arguments: items, star: false, distinct, orderBy: parseOrderBy(tokens) };
}

/** A call whose name is read, with plain arguments only, as those of tables are. */
export function parseTableCall(tokens: TokenStream, name: QualifiedName): FunctionCall {
  const items = parseInParentheses(tokens, () => (tokens.atSymbol(")") ? [] : parseList(tokens, parseArgument)));
  return {
    kind: "function_call",
    name,
    form: "plain",
    arguments: items,
    star: false,
    distinct: false,
    orderBy: [],
    start: name.start,
    end: tokens.previousEnd,
  };
}

function parseArgument(tokens: TokenStream): FunctionArgument {
  const value = parseExpression(tokens);
  return { kind: "argument", variadic: false, value, start: value.start, end: value.end };
}

/** `FILTER (WHERE …)` or nothing: without parenthesis FILTER is a name. */
function parseFilter(tokens: TokenStream): Expression | undefined {
  if (!tokens.atKeyword("filter") || !tokens.peekSymbol(1, "(")) return undefined;
  tokens.advance();
  tokens.advance();
  tokens.expectKeyword("where");
  const condition = parseExpression(tokens);
  tokens.expectSymbol(")");
  return condition;
}

/** `OVER window` or `OVER (…)`; before anything else OVER is a name. */
function parseOver(tokens: TokenStream): WindowSpecification | Identifier | undefined {
  if (!tokens.atKeyword("over")) return undefined;
  const next = tokens.peek();
  if (!tokens.peekSymbol(1, "(") && !(isPlainName(next) && next.kind !== "string")) return undefined;
  tokens.advance();
  return tokens.atSymbol("(") ? parseWindowSpecification(tokens) : parseName(tokens);
}
