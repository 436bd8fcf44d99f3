import type { SetSearchPath, Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseConfigurationSetting } from "./configuration-setting.ts";
import { parseOpaque } from "./opaque.ts";

/** SET; only the search path says something about the catalog. */
export function parseSet(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("set");
  const isScoped = tokens.atKeyword("local", "session") && tokens.peek().kind !== "symbol";
  if (isScoped && !tokens.peekKeyword(1, "to", "from", "authorization", "characteristics")) tokens.advance();
  const { token } = tokens;
  const isName = token.kind === "word" || token.kind === "quoted";
  const isSearchPath = isName && token.value === "search_path" && !tokens.peekSymbol(1, ".");
  if (!isSearchPath && !atSetSchema(tokens)) return parseOpaque(tokens, start, "set");
  const { values } = parseConfigurationSetting(tokens);
  return values ? searchPath(tokens, start, values) : { kind: "opaque", start, end: tokens.previousEnd, verb: "set" };
}

/** RESET; that of the search path brings back the default. */
export function parseReset(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("reset");
  return tokens.takeKeyword("search_path") ? searchPath(tokens, start, []) : parseOpaque(tokens, start, "reset");
}

function searchPath(tokens: TokenStream, start: number, schemas: readonly string[]): SetSearchPath {
  return { kind: "set_search_path", start, end: tokens.previousEnd, schemas };
}

/** `SCHEMA 'name'`; followed by TO and the like it is the name of a parameter. */
function atSetSchema(tokens: TokenStream): boolean {
  const isAssigned = tokens.peekSymbol(1, "=") || tokens.peekSymbol(1, ".") || tokens.peekKeyword(1, "to", "from");
  return tokens.atKeyword("schema") && !isAssigned;
}
