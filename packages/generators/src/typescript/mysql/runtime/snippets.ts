import { decodeBytes } from "../../runtime/bytes.ts";
import { integerSnippets } from "../../runtime/integers.ts";
import { valueMismatch } from "../../runtime/mismatch.ts";
import { nullSnippets } from "../../runtime/nulls.ts";
import { sliceSnippet } from "../../runtime/slices.ts";
import type { Snippet } from "../../runtime/snippet.ts";
import { decodeEnum, decodeJson, decodeText, encodeJson } from "../../runtime/texts.ts";
import { datetimeSnippets } from "./datetimes.ts";
import { valueSnippets } from "./values.ts";

export const mysqlSnippets: readonly Snippet[] = [
  sliceSnippet("SELECT NULL FROM DUAL WHERE FALSE"),
  valueMismatch,
  decodeText,
  ...integerSnippets,
  decodeBytes,
  decodeJson,
  encodeJson,
  decodeEnum,
  ...datetimeSnippets,
  ...valueSnippets,
  ...nullSnippets,
];
