import type { Expression, Parameter, TypeName } from "../../../../syntax/ast/index.ts";
import { atMacro, type MacroRules, parseMacro } from "../../../../syntax/macros/macro-call.ts";
import { parseCase } from "../../../../syntax/parser/case.ts";
import { identifierOf, parseInParentheses, parseList } from "../../../../syntax/parser/lists.ts";
import { type Parenthesized, parenthesizedOperand } from "../../../../syntax/parser/parenthesized.ts";
import { plainTypeName } from "../../../../syntax/parser/type-names.ts";
import { atQueryStart, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseExpression } from "./expression.ts";
import { literal } from "./literals.ts";
import { parseNamed } from "./named.ts";

type ParseKeyword = (tokens: TokenStream) => Expression;

/** Operands that begin with a keyword. */
const keywordOperands: ReadonlyMap<string, ParseKeyword> = new Map<string, ParseKeyword>([
  ["null", (tokens) => literal("null", tokens.advance(), "")],
  ["case", (tokens) => parseCase(tokens, parseExpression)],
  ["cast", parseCast],
  ["exists", parseExists],
  ["raise", parseRaise],
  ["current_date", parseValueFunction],
  ["current_time", parseValueFunction],
  ["current_timestamp", parseValueFunction],
]);

/** An operand of operators: a constant, name, call, sub-query, row or macro. */
export function parsePrimary(tokens: TokenStream): Expression {
  const { token } = tokens;
  switch (token.kind) {
    case "word":
      return parseWord(tokens);
    case "quoted":
      return parseNamed(tokens);
    case "string":
      return tokens.peekSymbol(1, ".") ? parseNamed(tokens) : literal("string", tokens.advance());
    case "integer":
    case "float":
    case "hex":
      return literal(token.kind, tokens.advance());
    case "parameter":
    case "macro":
      return parseParameter(tokens);
  }
  return tokens.atSymbol("(") ? parseParenthesized(tokens) : tokens.fail();
}

function parseWord(tokens: TokenStream): Expression {
  if (tokens.peekSymbol(1, ".")) return atMacro(tokens) ? parseMacro(tokens, macroRules) : parseNamed(tokens);
  if (tokens.atKeyword("true", "false") && !tokens.peekSymbol(1, "(")) return literal("boolean", tokens.advance());
  return keywordOperands.get(tokens.token.value)?.(tokens) ?? parseNamed(tokens);
}

/** Names of parameters keep their case (spec of the query language). */
const macroRules: MacroRules = {
  parseExpression,
  nameOf(tokens, token, macro) {
    const name = identifierOf(token);
    return token.kind === "word" && macro !== "embed"
      ? { ...name, name: tokens.text.slice(token.start, token.end) }
      : name;
  },
};

function parseParameter(tokens: TokenStream): Parameter {
  const { kind, value, start, end } = tokens.advance();
  if (kind === "macro") return { kind: "parameter", form: "at", name: value, start, end };
  const node = { kind: "parameter", form: "native", start, end } as const;
  if (value === "") return node;
  return /^\d/.test(value) ? { ...node, number: Number(value) } : { ...node, name: value.slice(1) };
}

/** A sub-query, an expression or a row. */
function parseParenthesized(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  const inside = parseInParentheses(
    tokens,
    (): Parenthesized =>
      atQueryStart(tokens)
        ? { kind: "query", query: parseQuery(tokens) }
        : { kind: "expressions", expressions: parseList(tokens, parseExpression) },
  );
  return parenthesizedOperand(inside, start, tokens.previousEnd);
}

function parseCast(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const inside = parseInParentheses(tokens, () => {
    const operand = parseExpression(tokens);
    tokens.expectKeyword("as");
    return { operand, type: parseTypeName(tokens) ?? emptyTypeName(tokens) };
  });
  return { kind: "cast", ...inside, form: "cast", start, end: tokens.previousEnd };
}

/** `CAST(x AS)` is understood: a cast to no type. */
function emptyTypeName({ token: { start } }: TokenStream): TypeName {
  return plainTypeName("", { start, end: start });
}

function parseExists(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const query = parseInParentheses(tokens, parseQuery);
  return { kind: "exists", query, start, end: tokens.previousEnd };
}

/** `RAISE(IGNORE)` and `RAISE(ABORT, message)`, as calls of a function. */
function parseRaise(tokens: TokenStream): Expression {
  const keyword = tokens.advance();
  tokens.expectSymbol("(");
  const action = tokens.expectKeyword("ignore", "rollback", "abort", "fail");
  const message = action.value === "ignore" ? undefined : parseRaiseMessage(tokens);
  tokens.expectSymbol(")");
  const { start } = keyword;
  const end = tokens.previousEnd;
  const name = { kind: "qualified_name", parts: [identifierOf(keyword)], start, end: keyword.end } as const;
  const items = message
    ? [{ kind: "argument", variadic: false, value: message, start: message.start, end: message.end } as const]
    : [];
  return {
    kind: "function_call",
    name,
    form: "special",
    arguments: items,
    star: false,
    distinct: false,
    orderBy: [],
    start,
    end,
  };
}

function parseRaiseMessage(tokens: TokenStream): Expression {
  tokens.expectSymbol(",");
  return parseExpression(tokens);
}

function parseValueFunction(tokens: TokenStream): Expression {
  const { value, start, end } = tokens.advance();
  return { kind: "value_function", name: value, start, end };
}
