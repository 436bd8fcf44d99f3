import type {
  Expression,
  FunctionArgument,
  FunctionCall,
  Identifier,
  OrderItem,
  QualifiedName,
  WindowSpecification,
} from "../../../../syntax/ast/index.ts";
import { identifierOf, isFunctionName, parseColumnName } from "../names.ts";
import { parseOrderBy, parseOrderItems } from "../query/order-by.ts";
import { parseWindowSpecification } from "../query/windows.ts";
import type { TokenStream } from "../token-stream.ts";
import { namedType } from "../type-name.ts";
import { parseExpression } from "./expression.ts";
import { castOfConstant } from "./named.ts";

/** A call whose name is read; `name(modifiers) 'constant'` is a constant with its type. */
export function parseCallBehindName(tokens: TokenStream, name: QualifiedName): Expression {
  const call = parseApplication(tokens, name);
  if (tokens.token.kind === "string" && isTypeWithModifiers(call)) {
    const modifiers = call.arguments.map((argument) => argument.value);
    return castOfConstant(tokens, name.start, { ...namedType(tokens, name.parts), written: name, modifiers });
  }
  return withAggregateClauses(tokens, call);
}

function isTypeWithModifiers(call: FunctionCall): boolean {
  if (call.star || call.distinct || call.arguments.length === 0 || call.orderBy.length > 0) return false;
  return call.arguments.every((argument) => !argument.name && !argument.variadic);
}

/** `name(…)` without the clauses behind it. */
export function parseApplication(tokens: TokenStream, name: QualifiedName): FunctionCall {
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const inside = parseCallContent(tokens);
    tokens.expectSymbol(")");
    return { kind: "function_call", name, form: "plain", ...inside, start: name.start, end: tokens.previousEnd };
  });
}

type CallContent = Pick<FunctionCall, "arguments" | "star" | "distinct" | "orderBy">;

function parseCallContent(tokens: TokenStream): CallContent {
  const nothing: CallContent = { arguments: [], star: false, distinct: false, orderBy: [] };
  if (tokens.atSymbol(")")) return nothing;
  if (tokens.atSymbol("*")) {
    tokens.advance();
    return { ...nothing, star: true };
  }
  const quantifier = tokens.takeKeyword("distinct", "all");
  const items = parseArguments(tokens, quantifier === undefined);
  const orderBy = parseOrderBy(tokens);
  return { arguments: items, star: false, distinct: quantifier?.value === "distinct", orderBy };
}

function parseArguments(tokens: TokenStream, variadicAllowed: boolean): FunctionArgument[] {
  const items: FunctionArgument[] = [];
  do {
    const item = parseArgument(tokens, variadicAllowed);
    items.push(item);
    if (item.variadic) break;
  } while (tokens.takeSymbol(","));
  return items;
}

/** One argument, with its name if it has one. */
export function parseArgument(tokens: TokenStream, variadicAllowed: boolean): FunctionArgument {
  const { start } = tokens.token;
  const variadic = variadicAllowed && tokens.takeKeyword("variadic") !== undefined;
  const name = takeArgumentName(tokens);
  const value = parseExpression(tokens);
  return { kind: "argument", variadic, value, ...(name && { name }), start, end: tokens.previousEnd };
}

function takeArgumentName(tokens: TokenStream): Identifier | undefined {
  if (!tokens.peekSymbol(1, "=>") && !tokens.peekSymbol(1, ":=")) return undefined;
  if (!isFunctionName(tokens.token)) return undefined;
  const name = identifierOf(tokens.advance());
  tokens.advance();
  return name;
}

/** `WITHIN GROUP`, FILTER and OVER behind a call. */
function withAggregateClauses(tokens: TokenStream, call: FunctionCall): FunctionCall {
  const withinGroup = parseWithinGroup(tokens, call);
  const filter = parseFilter(tokens);
  const over = parseOver(tokens);
  if (!withinGroup && !filter && !over) return call;
  return {
    ...call,
    ...(withinGroup && { withinGroup }),
    ...(filter && { filter }),
    ...(over && { over }),
    end: tokens.previousEnd,
  };
}

function parseWithinGroup(tokens: TokenStream, call: FunctionCall): OrderItem[] | undefined {
  if (!tokens.atKeywords("within", "group")) return undefined;
  const { start } = tokens.token;
  const refuse = (message: string): never => tokens.failAt(message, start, tokens.token.end);
  if (call.orderBy.length > 0) refuse("cannot use multiple ORDER BY clauses with WITHIN GROUP");
  if (call.distinct) refuse("cannot use DISTINCT with WITHIN GROUP");
  if (call.arguments.some((argument) => argument.variadic)) refuse("cannot use VARIADIC with WITHIN GROUP");
  tokens.expectKeywords("within", "group");
  tokens.expectSymbol("(");
  tokens.expectKeywords("order", "by");
  const items = parseOrderItems(tokens);
  tokens.expectSymbol(")");
  return items;
}

/** `FILTER (WHERE …)` or nothing. */
export function parseFilter(tokens: TokenStream): Expression | undefined {
  if (!tokens.atKeyword("filter") || !tokens.peekSymbol(1, "(")) return undefined;
  tokens.advance();
  tokens.advance();
  tokens.expectKeyword("where");
  const condition = parseExpression(tokens);
  tokens.expectSymbol(")");
  return condition;
}

/** `OVER window` or `OVER (…)`, or nothing. */
export function parseOver(tokens: TokenStream): WindowSpecification | Identifier | undefined {
  if (!tokens.takeKeyword("over")) return undefined;
  return tokens.atSymbol("(") ? parseWindowSpecification(tokens) : parseColumnName(tokens);
}
