import type { SetSearchPath, Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseConfigurationSetting, parseResetSetting } from "./configuration-setting.ts";
import { opaque, parseOpaque } from "./opaque.ts";

/** SET; only the search path says something about the catalog. */
export function parseSet(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("set");
  const isOther = tokens.atKeyword("transaction", "constraints") || tokens.atKeywords("session", "characteristics");
  if (isOther) return parseOpaque(tokens, start, "set");
  takeScope(tokens);
  const { name, values } = parseConfigurationSetting(tokens);
  return name === "search_path" && values ? searchPath(tokens, start, values) : opaque(tokens, start, "set");
}

/** `SESSION | LOCAL`, unless the word belongs to the setting. */
function takeScope(tokens: TokenStream): void {
  const isSetting = tokens.peekSymbol(1, "=") || tokens.peekKeyword(1, "to", "from", "authorization");
  if (!isSetting) tokens.takeKeyword("session", "local");
}

/** RESET; that of the search path brings back the default. */
export function parseReset(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("reset");
  const { name } = parseResetSetting(tokens);
  return name === "search_path" ? searchPath(tokens, start, []) : opaque(tokens, start, "reset");
}

function searchPath(tokens: TokenStream, start: number, schemas: readonly string[]): SetSearchPath {
  return { kind: "set_search_path", start, end: tokens.previousEnd, schemas };
}
