import type { ObjectKind } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { takeRelationKind } from "./alter-table.ts";

/** How an object of a kind is named in DROP and COMMENT. */
export interface NamedKind {
  readonly objectKind: ObjectKind;
  /** `qualified`: `[schema.]name`; `plain`: one name; `type`: any type name; `on`: `name ON table`; `using`: `name USING access method`. */
  readonly naming: "qualified" | "plain" | "type" | "routine" | "aggregate" | "on" | "using";
}

const kinds: readonly (readonly [words: string, kind: NamedKind])[] = [
  ["type", { objectKind: "type", naming: "type" }],
  ["domain", { objectKind: "domain", naming: "type" }],
  ["schema", { objectKind: "schema", naming: "plain" }],
  ["extension", { objectKind: "extension", naming: "plain" }],
  ["function", { objectKind: "function", naming: "routine" }],
  ["procedure", { objectKind: "procedure", naming: "routine" }],
  ["routine", { objectKind: "routine", naming: "routine" }],
  ["aggregate", { objectKind: "aggregate", naming: "aggregate" }],
  ["collation", { objectKind: "other", naming: "qualified" }],
  ["conversion", { objectKind: "other", naming: "qualified" }],
  ["statistics", { objectKind: "other", naming: "qualified" }],
  ["text search configuration", { objectKind: "other", naming: "qualified" }],
  ["text search dictionary", { objectKind: "other", naming: "qualified" }],
  ["text search parser", { objectKind: "other", naming: "qualified" }],
  ["text search template", { objectKind: "other", naming: "qualified" }],
  ["access method", { objectKind: "other", naming: "plain" }],
  ["event trigger", { objectKind: "other", naming: "plain" }],
  ["foreign data wrapper", { objectKind: "other", naming: "plain" }],
  ["procedural language", { objectKind: "other", naming: "plain" }],
  ["language", { objectKind: "other", naming: "plain" }],
  ["publication", { objectKind: "other", naming: "plain" }],
  ["server", { objectKind: "other", naming: "plain" }],
  ["policy", { objectKind: "other", naming: "on" }],
  ["rule", { objectKind: "other", naming: "on" }],
  ["trigger", { objectKind: "other", naming: "on" }],
  ["operator class", { objectKind: "other", naming: "using" }],
  ["operator family", { objectKind: "other", naming: "using" }],
];

/** Takes the words of a kind of object that DROP and COMMENT name in the same way; undefined for any other word. */
export function takeNamedKind(tokens: TokenStream): NamedKind | undefined {
  const relation = takeRelationKind(tokens);
  if (relation) return { objectKind: relation, naming: "qualified" };
  return kinds.find(([words]) => tokens.takeKeywords(...words.split(" ")))?.[1];
}
