import type { TokenStream } from "../token-stream.ts";

/** `FIELDS …` and `LINES …` of LOAD DATA and SELECT … INTO OUTFILE, in this order. */
export function parseFileFormat(tokens: TokenStream): void {
  if (tokens.takeKeyword("fields", "columns")) {
    if (!takeFieldOption(tokens)) tokens.fail();
    while (takeFieldOption(tokens));
  }
  if (tokens.takeKeyword("lines")) {
    if (!takeLineOption(tokens)) tokens.fail();
    while (takeLineOption(tokens));
  }
}

function takeFieldOption(tokens: TokenStream): boolean {
  if (tokens.takeKeyword("terminated", "escaped")) return takeBy(tokens);
  if (tokens.takeKeyword("optionally")) {
    tokens.expectKeyword("enclosed");
    return takeBy(tokens);
  }
  return tokens.takeKeyword("enclosed") ? takeBy(tokens) : false;
}

function takeLineOption(tokens: TokenStream): boolean {
  return tokens.takeKeyword("terminated", "starting") ? takeBy(tokens) : false;
}

function takeBy(tokens: TokenStream): true {
  tokens.expectKeyword("by");
  const { kind } = tokens.token;
  if (kind !== "string" && kind !== "hex" && kind !== "bit") tokens.fail();
  tokens.advance();
  return true;
}
