import type { Expression } from "./expression.ts";
import type { Node, QualifiedName } from "./node.ts";

/**
 * A type as written. `name` is the type's canonical internal name as the engine's grammar gives it:
 * in PostgreSQL grammar keywords become `pg_catalog.<internal>` (`int` → `pg_catalog.int4`, `character varying` → `pg_catalog.varchar`),
 * other names stay as written (`int4`, `text`, `serial`, `foo.mood`). Source of the rule: gram.y, SimpleTypename.
 */
export interface TypeName extends Node<"type_name"> {
  /** Schema part, `pg_catalog` for grammar keywords, absent when none. */
  readonly schema?: string;
  readonly name: string;
  /** Catalog part of a three-part name. */
  readonly catalog?: string;
  /** Type modifiers: `numeric(10, 2)` has two. */
  readonly modifiers: readonly Expression[];
  /** `interval day to second` → `day to second`; `timestamp` needs none. */
  readonly intervalFields?: string;
  /** Number of `[]` (or `ARRAY`) after the type; 0 for a scalar. */
  readonly dimensions: number;
  readonly setOf: boolean;
  /** `table.column%TYPE`; `written` is then the referenced column. */
  readonly percentType: boolean;
  /** The name as written, when it was a (qualified) identifier and not grammar keywords. */
  readonly written?: QualifiedName;
  /** MySQL: `unsigned`, `zerofill`, character set and the like, lower case. */
  readonly attributes?: readonly string[];
}
