import { decodeBytes } from "../../runtime/bytes.ts";
import { integerSnippets } from "../../runtime/integers.ts";
import { valueMismatch } from "../../runtime/mismatch.ts";
import { nullSnippets } from "../../runtime/nulls.ts";
import { sliceSnippet } from "../../runtime/slices.ts";
import type { Snippet } from "../../runtime/snippet.ts";
import { decodeText, encodeJson } from "../../runtime/texts.ts";
import { datetimeSnippets } from "./datetimes.ts";
import { valueSnippets } from "./values.ts";

export const sqliteSnippets: readonly Snippet[] = [
  sliceSnippet("SELECT NULL WHERE FALSE"),
  valueMismatch,
  decodeText,
  ...integerSnippets,
  decodeBytes,
  encodeJson,
  ...datetimeSnippets,
  ...valueSnippets,
  ...nullSnippets,
];
