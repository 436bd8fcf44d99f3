import type { Routine, RoutineParameter } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { keywordCategory } from "../keywords.ts";
import { parseQualifiedFunctionName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { type DefinitionElement, parseDefinitionList } from "./definition-list.ts";
import { parseAggregateParameters } from "./routine-parameters.ts";
import { nameOfType } from "./type-as-name.ts";

/** CREATE AGGREGATE, also in its old form without a list of arguments; the current token is AGGREGATE. */
export function parseCreateAggregate(tokens: TokenStream, context: CreateContext): Routine {
  tokens.expectKeyword("aggregate");
  const name = parseQualifiedFunctionName(tokens);
  const isOldForm = tokens.atSymbol("(") && isPlainIdentifier(tokens.peek()) && tokens.peekSymbol(2, "=");
  const signature = isOldForm ? undefined : parseAggregateParameters(tokens);
  const output = signature?.find(({ mode }) => mode === "out" || mode === "inout");
  if (output) tokens.failAt("aggregates cannot have output arguments", output.start, output.end);
  const definition = parseDefinitionList(tokens, isOldForm ? isPlainIdentifier : undefined);
  return {
    kind: "create_function",
    start: context.start,
    end: tokens.previousEnd,
    routineKind: "aggregate",
    name,
    orReplace: context.orReplace,
    parameters: signature ?? parametersOfOldForm(definition),
    strict: false,
    window: false,
    ...stateOf(definition),
  };
}

/** The names of the old form's parts are no keywords: that tells them from an argument. */
function isPlainIdentifier({ kind, value }: Token): boolean {
  return kind === "quoted" || (kind === "word" && keywordCategory(value) === undefined);
}

/** `basetype = type`; without it, or with `'any'`, the aggregate takes no argument. */
function parametersOfOldForm(definition: readonly DefinitionElement[]): RoutineParameter[] {
  const type = definition.find(({ name }) => name === "basetype")?.type;
  return type ? [{ kind: "routine_parameter", start: type.start, end: type.end, mode: "in", type }] : [];
}

/** The result is that of the final function, or the state when there is none. */
function stateOf(definition: readonly DefinitionElement[]): Pick<Routine, "returns" | "finalFunction"> {
  const typeOf = (...names: string[]) => definition.find(({ name }) => names.includes(name))?.type;
  const finalFunction = typeOf("finalfunc");
  if (finalFunction) return { finalFunction: nameOfType(finalFunction) };
  const returns = typeOf("stype", "stype1");
  return returns ? { returns } : {};
}
