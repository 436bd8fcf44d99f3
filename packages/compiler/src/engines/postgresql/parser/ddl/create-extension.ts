import type { CreateExtension, Identifier } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseNonReservedWord } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { takeIfNotExists } from "./relation-name.ts";

/** CREATE EXTENSION; the current token is EXTENSION. */
export function parseCreateExtension(tokens: TokenStream, context: CreateContext): CreateExtension {
  tokens.expectKeyword("extension");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseColumnName(tokens);
  tokens.takeKeyword("with");
  let schema: Identifier | undefined;
  for (let option = takeOption(tokens); option !== undefined; option = takeOption(tokens)) {
    if (option === "schema") schema = parseColumnName(tokens);
    else if (option === "version") parseVersion(tokens);
  }
  const end = tokens.previousEnd;
  return { kind: "create_extension", start: context.start, end, name, ...(schema && { schema }), ifNotExists };
}

function takeOption(tokens: TokenStream): string | undefined {
  return tokens.takeKeyword("schema", "version", "cascade")?.value;
}

function parseVersion(tokens: TokenStream): void {
  if (tokens.token.kind === "string") tokens.advance();
  else parseNonReservedWord(tokens);
}
