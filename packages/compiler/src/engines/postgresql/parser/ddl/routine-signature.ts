import type { Identifier, RoutineSignature } from "../../../../syntax/ast/index.ts";
import { isFunctionName, parseLabel, parseNonReservedWord, qualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAggregateParameters, parseSignatureParameters } from "./routine-parameters.ts";

/** `name [(parameters)]` of an existing function or procedure. */
export function parseRoutineSignature(tokens: TokenStream): RoutineSignature {
  const isName = isFunctionName(tokens.token);
  const parts: Identifier[] = [parseNonReservedWord(tokens)];
  while (tokens.takeSymbol(".")) parts.push(parseLabel(tokens));
  const name = qualifiedName(tokens, parts);
  if (!tokens.atSymbol("(")) return { kind: "routine_signature", start: name.start, end: name.end, name };
  if (parts.length === 1 && !isName) tokens.fail();
  const parameters = parseSignatureParameters(tokens);
  return { kind: "routine_signature", start: name.start, end: tokens.previousEnd, name, parameters };
}

/** `name (arguments)` of an existing aggregate: its arguments are always written. */
export function parseAggregateSignature(tokens: TokenStream): RoutineSignature {
  const parts: Identifier[] = [parseNonReservedWord(tokens)];
  while (tokens.takeSymbol(".")) parts.push(parseLabel(tokens));
  const name = qualifiedName(tokens, parts);
  const parameters = parseAggregateParameters(tokens);
  return { kind: "routine_signature", start: name.start, end: tokens.previousEnd, name, parameters };
}
