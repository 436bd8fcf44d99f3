import type { ColumnDefinitionItem, Routine } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList, parseQualifiedFunctionName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFunctionTypeName } from "../type-name.ts";
import type { CreateContext } from "./create-context.ts";
import { takeRoutineBody } from "./routine-body.ts";
import { parseCreationOptions } from "./routine-options.ts";
import { parseRoutineParameters, parseTableColumn } from "./routine-parameters.ts";

/** CREATE FUNCTION and PROCEDURE; the current token is that word. */
export function parseCreateRoutine(tokens: TokenStream, context: CreateContext): Routine {
  const isFunction = tokens.expectKeyword("function", "procedure").value === "function";
  const name = parseQualifiedFunctionName(tokens);
  const parameters = parseRoutineParameters(tokens);
  const result = isFunction ? parseResult(tokens) : {};
  const properties = parseCreationOptions(tokens);
  takeRoutineBody(tokens);
  return {
    kind: "create_function",
    start: context.start,
    end: tokens.previousEnd,
    routineKind: isFunction ? "function" : "procedure",
    name,
    orReplace: context.orReplace,
    parameters,
    ...result,
    ...properties,
  };
}

/** `RETURNS type`, `RETURNS TABLE (…)` or nothing; `RETURNS NULL ON NULL INPUT` is an option. */
function parseResult(tokens: TokenStream): Pick<Routine, "returns" | "returnsTable"> {
  if (!tokens.atKeyword("returns") || tokens.peekKeyword(1, "null")) return {};
  tokens.advance();
  if (tokens.takeKeyword("table")) return { returnsTable: parseParenthesizedList(tokens, parseColumn) };
  return { returns: parseFunctionTypeName(tokens) };
}

function parseColumn(tokens: TokenStream): ColumnDefinitionItem {
  const { name, type } = parseTableColumn(tokens);
  return { kind: "column_definition_item", start: name.start, end: tokens.previousEnd, name, type };
}
