import type { Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { opaque } from "./opaque.ts";
import { type AlteredObject, parseRenameTo, parseSetSchema, takeDependency, takeOwner } from "./rename.ts";
import { parseAlterationOptions } from "./routine-options.ts";
import { parseAggregateSignature, parseRoutineSignature } from "./routine-signature.ts";

const kinds = ["function", "procedure", "routine", "aggregate"] as const;

/** ALTER FUNCTION, PROCEDURE, ROUTINE and AGGREGATE; the current token is that word. */
export function parseAlterRoutine(tokens: TokenStream, start: number): Statement {
  const word = tokens.expectKeyword(...kinds).value;
  const objectKind = kinds.find((kind) => kind === word) ?? "function";
  const isAggregate = objectKind === "aggregate";
  const signature = isAggregate ? parseAggregateSignature(tokens) : parseRoutineSignature(tokens);
  const altered: AlteredObject = { start, objectKind, name: signature.name, ifExists: false, signature };
  if (tokens.atKeyword("rename")) return parseRenameTo(tokens, altered);
  if (tokens.atKeywords("set", "schema")) return parseSetSchema(tokens, altered);
  const verb = `alter ${objectKind}`;
  if (takeOwner(tokens)) return opaque(tokens, start, verb);
  if (isAggregate) tokens.fail();
  const dependency = takeDependency(tokens, start, verb);
  if (dependency) return dependency;
  parseAlterationOptions(tokens);
  return opaque(tokens, start, verb);
}
