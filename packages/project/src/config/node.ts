/** Type of a scalar as Go's YAML decoder would resolve it; the spelling is used in messages. */
export type ScalarTag = "!!str" | "!!int" | "!!float" | "!!bool" | "!!null" | "!!timestamp" | "!!binary";

/** A value of the configuration with its place: `start` and `end` are UTF-16 offsets into the file. */
export type ConfigNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly tag: ScalarTag;
  /** The text with quotes and escapes undone. */
  readonly text: string;
  /** Written with quotes or as a block: never a number, boolean or null. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly ConfigNode[];
  readonly start: number;
  readonly end: number;
}

export interface MapNode {
  readonly kind: "map";
  /** As written: with duplicates and merge keys (`<<`). */
  readonly entries: readonly MapEntry[];
  readonly start: number;
  readonly end: number;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: ConfigNode;
}

export function isNull(node: ConfigNode): boolean {
  return node.kind === "scalar" && node.tag === "!!null";
}

/** `!!map`, `!!seq` or the scalar's tag. */
export function tagOf(node: ConfigNode): string {
  if (node.kind === "scalar") return node.tag;
  return node.kind === "map" ? "!!map" : "!!seq";
}
