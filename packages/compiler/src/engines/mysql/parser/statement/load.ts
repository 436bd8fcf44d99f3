import type { Opaque } from "../../../../syntax/ast/index.ts";
import { integerLiteral } from "../expression/literals.ts";
import { isName, parseList, parseName, parseTableName } from "../names.ts";
import { parseFileFormat } from "../query/file-format.ts";
import { skipPartitions } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSet } from "../type-name.ts";
import { parseAssignments } from "./assignments.ts";
import { skipRest } from "./opaque.ts";

/** `LOAD DATA … INTO TABLE …` and LOAD XML; LOAD INDEX is administration. */
export function parseLoad(tokens: TokenStream): Opaque {
  const { start } = tokens.expectKeyword("load");
  const what = tokens.expectKeyword("data", "xml", "index").value;
  if (what === "index") return skipRest(tokens, "load", start);
  tokens.takeKeyword("low_priority", "concurrent");
  tokens.takeKeyword("local");
  tokens.expectKeyword("infile");
  if (tokens.token.kind !== "string") tokens.fail();
  tokens.advance();
  tokens.takeKeyword("replace", "ignore");
  tokens.expectKeywords("into", "table");
  parseTableName(tokens);
  skipPartitions(tokens);
  parseCharacterSet(tokens);
  if (tokens.takeKeywords("rows", "identified", "by")) tokens.advance();
  parseFileFormat(tokens);
  skipIgnoredLines(tokens);
  skipColumns(tokens);
  if (tokens.takeKeyword("set")) parseAssignments(tokens);
  return { kind: "opaque", verb: "load", start, end: tokens.previousEnd };
}

function skipIgnoredLines(tokens: TokenStream): void {
  if (!tokens.takeKeyword("ignore")) return;
  integerLiteral(tokens);
  tokens.expectKeyword("lines", "rows");
}

function skipColumns(tokens: TokenStream): void {
  if (!tokens.takeSymbol("(")) return;
  if (!tokens.atSymbol(")")) {
    parseList(tokens, () => {
      if (tokens.token.kind === "variable") tokens.advance();
      else if (isName(tokens.token)) parseName(tokens);
      else tokens.fail();
    });
  }
  tokens.expectSymbol(")");
}
