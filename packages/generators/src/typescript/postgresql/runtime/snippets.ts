import { nullSnippets } from "../../runtime/nulls.ts";
import type { Snippet } from "../../runtime/snippet.ts";
import { arraySnippets } from "./arrays.ts";
import { byteaSnippets } from "./bytea.ts";
import { compositeSnippets } from "./composites.ts";
import { rangeSnippets } from "./ranges.ts";
import { scalarSnippets } from "./scalars.ts";
import { timestamptzSnippets } from "./timestamptz.ts";

export const postgresqlSnippets: readonly Snippet[] = [
  ...scalarSnippets,
  ...nullSnippets,
  ...byteaSnippets,
  ...timestamptzSnippets,
  ...arraySnippets,
  ...compositeSnippets,
  ...rangeSnippets,
];
