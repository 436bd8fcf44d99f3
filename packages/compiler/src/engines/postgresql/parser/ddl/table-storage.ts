import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseStorageParameters } from "./definition-list.ts";

/** `[USING method] [WITH (…) | WITHOUT OIDS] [ON COMMIT …] [TABLESPACE t]`. */
export function parseTableStorage(tokens: TokenStream): void {
  parseAccessMethod(tokens);
  if (tokens.takeKeyword("without")) tokens.expectKeyword("oids");
  else if (tokens.takeKeyword("with")) parseStorageParameters(tokens);
  parseOnCommit(tokens);
  parseTablespace(tokens);
}

export function parseAccessMethod(tokens: TokenStream): void {
  if (tokens.takeKeyword("using")) parseColumnName(tokens);
}

export function parseTablespace(tokens: TokenStream): void {
  if (tokens.takeKeyword("tablespace")) parseColumnName(tokens);
}

function parseOnCommit(tokens: TokenStream): void {
  if (!tokens.takeKeyword("on")) return;
  tokens.expectKeyword("commit");
  if (tokens.takeKeyword("drop")) return;
  tokens.expectKeyword("delete", "preserve");
  tokens.expectKeyword("rows");
}
