import type { Expression, Identifier, RoutineParameter } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { parseExpression } from "../expression/expression.ts";
import { keywordCategory } from "../keywords.ts";
import { identifierOf, isFunctionName, parseFunctionName, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { isTypeKeyword, parseFunctionTypeName } from "../type-name.ts";

type Mode = RoutineParameter["mode"];

/** `([mode] [name] type [{ DEFAULT | = } expression], …)` or `()`. */
export function parseRoutineParameters(tokens: TokenStream): RoutineParameter[] {
  return parseParameterList(tokens, parseParameterWithDefault);
}

/** The same without defaults, as in DROP FUNCTION. */
export function parseSignatureParameters(tokens: TokenStream): RoutineParameter[] {
  return parseParameterList(tokens, parseParameter);
}

/** `(*)`, `(parameter, …)`, `(… ORDER BY parameter, …)`: the arguments of an aggregate, all of them in their order. */
export function parseAggregateParameters(tokens: TokenStream): RoutineParameter[] {
  tokens.expectSymbol("(");
  if (tokens.takeSymbol("*")) {
    tokens.expectSymbol(")");
    return [];
  }
  const direct = tokens.atKeyword("order") ? [] : parseList(tokens, parseParameter);
  const ordered = tokens.takeKeywords("order", "by") ? parseList(tokens, parseParameter) : [];
  tokens.expectSymbol(")");
  return [...direct, ...ordered];
}

/** `(name type, …)` of RETURNS TABLE. */
export function parseTableColumn(tokens: TokenStream): { name: Identifier; type: RoutineParameter["type"] } {
  const name = parseFunctionName(tokens);
  return { name, type: parseFunctionTypeName(tokens) };
}

function parseParameterList(
  tokens: TokenStream,
  parseOne: (tokens: TokenStream) => RoutineParameter,
): RoutineParameter[] {
  tokens.expectSymbol("(");
  const parameters = tokens.atSymbol(")") ? [] : parseList(tokens, parseOne);
  tokens.expectSymbol(")");
  return parameters;
}

function parseParameterWithDefault(tokens: TokenStream): RoutineParameter {
  const parameter = parseParameter(tokens);
  const hasDefault = tokens.takeKeyword("default") ?? tokens.takeSymbol("=");
  if (!hasDefault) return parameter;
  const value: Expression = parseExpression(tokens);
  return { ...parameter, default: value, end: tokens.previousEnd };
}

/** The mode stands in front of the name or behind it. */
function parseParameter(tokens: TokenStream): RoutineParameter {
  const { start } = tokens.token;
  const modeInFront = takeMode(tokens);
  const name = atParameterName(tokens) ? identifierOf(tokens.advance()) : undefined;
  const mode = modeInFront ?? (name && takeMode(tokens)) ?? "in";
  const type = parseFunctionTypeName(tokens);
  return { kind: "routine_parameter", start, end: tokens.previousEnd, ...(name && { name }), mode, type };
}

function takeMode(tokens: TokenStream): Mode | undefined {
  if (tokens.takeKeyword("in")) return tokens.takeKeyword("out") ? "inout" : "in";
  if (tokens.takeKeyword("out")) return "out";
  if (tokens.takeKeyword("inout")) return "inout";
  return tokens.takeKeyword("variadic") ? "variadic" : undefined;
}

/** A word is the parameter's name when a type or a mode follows; alone it is the type. */
function atParameterName(tokens: TokenStream): boolean {
  if (!isFunctionName(tokens.token) || tokens.atKeywords("double", "precision")) return false;
  return isMode(tokens.peek()) || beginsType(tokens.peek());
}

function isMode({ kind, value }: Token): boolean {
  return kind === "word" && (value === "in" || value === "out" || value === "inout" || value === "variadic");
}

function beginsType(token: Token): boolean {
  if (isFunctionName(token)) return true;
  return (
    token.kind === "word" &&
    keywordCategory(token.value) === "column" &&
    (token.value === "setof" || isTypeKeyword(token.value))
  );
}
