import type { CreateSequence } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { parseRelationName, takeIfNotExists } from "./relation-name.ts";
import { takeSequenceOption } from "./sequence-options.ts";

/** CREATE SEQUENCE; the current token is SEQUENCE. */
export function parseCreateSequence(tokens: TokenStream, context: CreateContext): CreateSequence {
  tokens.expectKeyword("sequence");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseRelationName(tokens);
  while (takeSequenceOption(tokens));
  return { kind: "create_sequence", start: context.start, end: tokens.previousEnd, name, ifNotExists };
}
