/**
 * What every node of the syntax tree has: a kind and its exact place in the user's text, in UTF-16 code units,
 * `start` inclusive and `end` exclusive, without surrounding blanks, comments or the statement's semicolon.
 * Nodes are plain readonly data; whoever needs the file knows it from the {@link SourceFile} that was parsed.
 */
export interface Node<Kind extends string = string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** One part of a name. `name` is folded as the engine does it, or exact where the user quoted it. */
export interface Identifier extends Node<"identifier"> {
  readonly name: string;
  readonly quoted: boolean;
}

/** A possibly qualified name: `[catalog.][schema.]name`. Never empty. */
export interface QualifiedName extends Node<"qualified_name"> {
  readonly parts: readonly Identifier[];
}

/** A comment with its delimiters. */
export interface Comment extends Node<"comment"> {
  readonly style: "line" | "block";
  readonly text: string;
}
