import { isName, parseParenthesizedList, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName } from "../type-name.ts";

type Value = "number" | "string" | "word" | "number or default" | "size" | "word or string";

/** Options of CREATE and ALTER TABLE and what follows them (manual 15.1.20; MariaDB's too). */
const options: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["engine", "word or string"],
  ["type", "word or string"],
  ["storage_engine", "word or string"],
  ["secondary_engine", "word or string"],
  ["auto_increment", "number"],
  ["autoextend_size", "size"],
  ["avg_row_length", "number"],
  ["checksum", "number"],
  ["table_checksum", "number"],
  ["page_checksum", "number or default"],
  ["comment", "string"],
  ["compression", "string"],
  ["connection", "string"],
  ["password", "string"],
  ["encryption", "word or string"],
  ["delay_key_write", "number"],
  ["key_block_size", "number"],
  ["max_rows", "number"],
  ["min_rows", "number"],
  ["pack_keys", "number or default"],
  ["stats_auto_recalc", "number or default"],
  ["stats_persistent", "number or default"],
  ["stats_sample_pages", "number or default"],
  ["shard_row_id_bits", "number"],
  ["pre_split_regions", "number"],
  ["row_format", "word"],
  ["insert_method", "word"],
  ["tablespace", "word"],
  ["engine_attribute", "string"],
  ["secondary_engine_attribute", "string"],
  ["transactional", "number"],
  ["page_compressed", "word or string"],
  ["page_compression_level", "word or string"],
  ["encrypted", "word or string"],
  ["encryption_key_id", "number"],
  ["ietf_quotes", "word or string"],
  ["sequence", "number"],
]);

/** Reads the options of a table, with commas or blanks between them; the result is its comment. */
export function parseTableOptions(tokens: TokenStream): string | undefined {
  let comment: string | undefined;
  for (;;) {
    const isComment = tokens.atKeyword("comment");
    const before = tokens.mark();
    if (!takeTableOption(tokens)) return comment;
    if (isComment) comment = commentAt(tokens, before);
    tokens.takeSymbol(",");
  }
}

/** The string in the option that begins at `from` and was just read. */
function commentAt(tokens: TokenStream, from: number): string {
  const behind = tokens.mark();
  tokens.reset(from);
  tokens.advance();
  tokens.takeSymbol("=");
  const { value } = tokens.token;
  tokens.reset(behind);
  return value;
}

/** One option of a table; false where none begins. */
export function takeTableOption(tokens: TokenStream): boolean {
  const { kind, value } = tokens.token;
  if (kind !== "word" && kind !== "quoted") return false;
  if (takeCharacterSet(tokens) || takeDirectory(tokens) || takeUnion(tokens) || takeTransaction(tokens)) return true;
  if (tokens.atKeyword("storage") && !tokens.peekKeyword(1, "engine")) return takeStorage(tokens);
  if (tokens.takeKeywords("storage", "engine")) return takeValue(tokens, "word or string");
  if (tokens.takeKeywords("with", "system", "versioning")) return true;
  const expected = options.get(value) ?? (isName(tokens.token) && tokens.peekSymbol(1, "=") ? "any" : undefined);
  if (expected === undefined) return false;
  tokens.advance();
  return takeValue(tokens, expected);
}

function takeStorage(tokens: TokenStream): boolean {
  tokens.advance();
  tokens.takeSymbol("=");
  tokens.expectKeyword("disk", "memory", "default");
  return true;
}

function takeCharacterSet(tokens: TokenStream): boolean {
  const isDefault = tokens.atKeyword("default") && tokens.peekKeyword(1, "character", "char", "charset", "collate");
  if (isDefault) tokens.advance();
  const found =
    tokens.takeKeyword("charset", "collate") !== undefined ||
    tokens.takeKeywords("character", "set") ||
    tokens.takeKeywords("char", "set");
  if (!found) return isDefault ? tokens.fail() : false;
  tokens.takeSymbol("=");
  if (!tokens.takeKeyword("default")) parseCharacterSetName(tokens);
  return true;
}

function takeDirectory(tokens: TokenStream): boolean {
  if (!tokens.takeKeywords("data", "directory") && !tokens.takeKeywords("index", "directory")) return false;
  return takeValue(tokens, "string");
}

function takeUnion(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("union")) return false;
  tokens.takeSymbol("=");
  if (tokens.takeSymbol("(")) {
    if (!tokens.atSymbol(")"))
      do parseTableName(tokens);
      while (tokens.takeSymbol(","));
    tokens.expectSymbol(")");
    return true;
  }
  parseParenthesizedList(tokens, parseTableName);
  return true;
}

function takeTransaction(tokens: TokenStream): boolean {
  return tokens.takeKeywords("start", "transaction");
}

function takeValue(tokens: TokenStream, expected: Value | "any"): true {
  tokens.takeSymbol("=");
  const { kind } = tokens.token;
  const isNumber = kind === "integer" || kind === "hex" || kind === "float";
  const isWord = isName(tokens.token) || tokens.atKeyword("default");
  const fits = {
    number: isNumber,
    string: kind === "string",
    word: isWord,
    size: isNumber || kind === "word",
    any: isNumber || isWord || kind === "string",
    "word or string": isWord || kind === "string" || isNumber,
    "number or default": isNumber || tokens.atKeyword("default"),
  }[expected];
  if (!fits) tokens.fail();
  tokens.advance();
  return true;
}
