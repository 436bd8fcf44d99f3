import type { Routine, RoutineParameter, Statement } from "../../../../syntax/ast/index.ts";
import { parseList, parseName, parseTableName, takeIfNotExists } from "../names.ts";
import { skipRest } from "../statement/opaque.ts";
import { skipCompound } from "../statement-end.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName, parseTypeName } from "../type-name.ts";

/** CREATE FUNCTION and PROCEDURE; a loadable function has no signature. */
export function parseCreateRoutine(tokens: TokenStream, start: number, orReplace: boolean): Statement {
  tokens.takeKeyword("aggregate");
  const routineKind = tokens.expectKeyword("function", "procedure").value === "function" ? "function" : "procedure";
  takeIfNotExists(tokens);
  const name = parseTableName(tokens);
  if (routineKind === "function" && tokens.atKeyword("returns")) return skipRest(tokens, "create function", start);
  const parameters = parseParameters(tokens, routineKind);
  const returns = routineKind === "function" ? parseReturns(tokens) : undefined;
  while (takeCharacteristic(tokens));
  skipBody(tokens);
  const routine: Routine = {
    kind: "create_function",
    routineKind,
    name,
    orReplace,
    parameters,
    ...(returns && { returns }),
    strict: false,
    window: false,
    start,
    end: tokens.previousEnd,
  };
  return routine;
}

function parseReturns(tokens: TokenStream): Routine["returns"] {
  tokens.expectKeyword("returns");
  const type = parseTypeName(tokens);
  if (tokens.takeKeyword("collate")) parseCharacterSetName(tokens);
  return type;
}

function parseParameters(tokens: TokenStream, routineKind: Routine["routineKind"]): RoutineParameter[] {
  tokens.expectSymbol("(");
  const parameters = tokens.atSymbol(")") ? [] : parseList(tokens, () => parseParameter(tokens, routineKind));
  tokens.expectSymbol(")");
  return parameters;
}

function parseParameter(tokens: TokenStream, routineKind: Routine["routineKind"]): RoutineParameter {
  const { start } = tokens.token;
  const word = routineKind === "procedure" ? tokens.takeKeyword("in", "out", "inout")?.value : undefined;
  const name = parseName(tokens);
  const type = parseTypeName(tokens);
  if (tokens.takeKeyword("collate")) parseCharacterSetName(tokens);
  const mode = word === "out" ? "out" : word === "inout" ? "inout" : "in";
  return { kind: "routine_parameter", name, mode, type, start, end: tokens.previousEnd };
}

/** `DETERMINISTIC`, `READS SQL DATA`, `SQL SECURITY …`, `COMMENT '…'`. */
function takeCharacteristic(tokens: TokenStream): boolean {
  if (tokens.takeKeyword("comment")) {
    if (tokens.token.kind !== "string") tokens.fail();
    tokens.advance();
    return true;
  }
  if (tokens.takeKeywords("sql", "security")) {
    tokens.expectKeyword("definer", "invoker");
    return true;
  }
  if (tokens.takeKeyword("language")) {
    tokens.advance();
    return true;
  }
  if (tokens.takeKeywords("not", "deterministic") || tokens.takeKeyword("deterministic")) return true;
  return (
    tokens.takeKeywords("contains", "sql") ||
    tokens.takeKeywords("no", "sql") ||
    tokens.takeKeywords("reads", "sql", "data") ||
    tokens.takeKeywords("modifies", "sql", "data")
  );
}

/** The body of a routine, trigger or event: `[label:] BEGIN … END [label]`, another compound statement, or one statement. */
export function skipBody(tokens: TokenStream): void {
  if (tokens.atEnd()) tokens.fail();
  if (tokens.peekSymbol(1, ":")) {
    tokens.advance();
    tokens.advance();
  }
  if (tokens.atKeyword("begin")) {
    if (!skipCompound(tokens)) tokens.fail();
    if (!tokens.atEnd()) parseName(tokens);
  } else if (tokens.atKeyword("if", "loop", "while", "repeat", "case", "for")) skipToClosing(tokens);
  else skipRest(tokens, "", tokens.token.start);
}

/** `IF … END IF` and its kin as a whole body. */
function skipToClosing(tokens: TokenStream): void {
  let depth = 0;
  do {
    if (tokens.token.kind === "end" || tokens.token.kind === "error") tokens.fail();
    if (tokens.takeKeyword("end")) {
      tokens.takeKeyword("if", "loop", "while", "repeat", "case", "for");
      depth--;
      continue;
    }
    const opens =
      tokens.atKeyword("begin", "loop", "repeat", "case") ||
      (tokens.atKeyword("if", "while") && !tokens.peekSymbol(1, "("));
    if (opens) depth++;
    tokens.advance();
  } while (depth > 0);
  if (!tokens.atEnd()) parseName(tokens);
}
