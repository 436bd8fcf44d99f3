import { isName, parseList, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSet } from "../type-name.ts";
import { parseFileFormat } from "./file-format.ts";

/** `INTO OUTFILE 'file' …`, `INTO DUMPFILE 'file'`, `INTO @a, b` or nothing: where rows go instead of to the client. */
export function skipInto(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("into")) return false;
  if (tokens.takeKeyword("outfile")) {
    takeString(tokens);
    parseCharacterSet(tokens);
    parseFileFormat(tokens);
  } else if (tokens.takeKeyword("dumpfile")) takeString(tokens);
  else parseList(tokens, skipVariable);
  return true;
}

function skipVariable(tokens: TokenStream): void {
  if (tokens.token.kind === "variable") tokens.advance();
  else if (isName(tokens.token)) parseName(tokens);
  else tokens.fail();
}

function takeString(tokens: TokenStream): void {
  if (tokens.token.kind !== "string") tokens.fail();
  tokens.advance();
}
