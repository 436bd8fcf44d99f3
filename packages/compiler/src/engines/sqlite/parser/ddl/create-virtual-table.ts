import type { CreateVirtualTable, ModuleArgument } from "../../../../syntax/ast/index.ts";
import { parseName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { takeIfNotExists } from "./create.ts";

/** `CREATE VIRTUAL TABLE … USING module(…)`. */
export function parseCreateVirtualTable(tokens: TokenStream, start: number): CreateVirtualTable {
  tokens.expectKeywords("virtual", "table");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseQualifiedName(tokens);
  tokens.expectKeyword("using");
  const module = parseName(tokens).name.toLowerCase();
  const items = tokens.atSymbol("(") ? parseModuleArguments(tokens) : [];
  return { kind: "create_virtual_table", name, ifNotExists, module, arguments: items, start, end: tokens.previousEnd };
}

/** Arguments are any tokens; commas in parentheses do not separate them. */
function parseModuleArguments(tokens: TokenStream): ModuleArgument[] {
  const items: ModuleArgument[] = [];
  do {
    tokens.advance();
    const { start } = tokens.token;
    const end = skipArgument(tokens);
    if (end > start) items.push({ kind: "module_argument", text: tokens.text.slice(start, end), start, end });
  } while (tokens.atSymbol(","));
  tokens.expectSymbol(")");
  return items;
}

/** Where the argument at the cursor ends. */
function skipArgument(tokens: TokenStream): number {
  let end = tokens.token.start;
  let depth = 0;
  while (depth > 0 || !(tokens.atSymbol(",") || tokens.atSymbol(")"))) {
    if (tokens.token.kind === "end" || tokens.token.kind === "error") tokens.fail();
    if (tokens.atSymbol("(")) depth++;
    if (tokens.atSymbol(")")) depth--;
    end = tokens.advance().end;
  }
  return end;
}
