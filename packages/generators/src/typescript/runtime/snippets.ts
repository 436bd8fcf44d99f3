import { arraySnippets } from "./arrays.ts";
import { byteaSnippets } from "./bytea.ts";
import { compositeSnippets } from "./composites.ts";
import { nullSnippets } from "./nulls.ts";
import { rangeSnippets } from "./ranges.ts";
import { scalarSnippets } from "./scalars.ts";
import type { Snippet } from "./snippet.ts";
import { timestamptzSnippets } from "./timestamptz.ts";

export const snippets: readonly Snippet[] = [
  ...scalarSnippets,
  ...nullSnippets,
  ...byteaSnippets,
  ...timestamptzSnippets,
  ...arraySnippets,
  ...compositeSnippets,
  ...rangeSnippets,
];
