import type { Identifier } from "@sqlc-ts/protocol";
import type { GoType } from "../types/go-type.ts";
import type { Field } from "./struct.ts";

export const commands = [
  ":one",
  ":many",
  ":exec",
  ":execresult",
  ":execrows",
  ":execlastid",
  ":copyfrom",
  ":batchexec",
  ":batchmany",
  ":batchone",
] as const;

export type Command = (typeof commands)[number];

/** What a method takes beside the context. */
export type Argument =
  | { readonly kind: "none" }
  | {
      readonly kind: "single";
      readonly name: string;
      readonly type: GoType;
      /** Its name in the database, or in SQL. */
      readonly field: Field;
    }
  | {
      readonly kind: "struct";
      readonly structName: string;
      readonly isPointer: boolean;
      readonly fields: readonly Field[];
    }
  | {
      readonly kind: "separate";
      readonly fields: readonly Field[];
      /** Of the variables, one for each field. */
      readonly names: readonly string[];
    };

/** What a row becomes. */
export type Result =
  | { readonly kind: "none" }
  | { readonly kind: "scalar"; readonly name: string; readonly type: GoType; readonly field: Field }
  | {
      readonly kind: "struct";
      readonly type: GoType;
      readonly isPointer: boolean;
      readonly fields: readonly Field[];
      /** Declared with the query; otherwise it is a model. */
      readonly isOwn: boolean;
    };

export interface GoQuery {
  readonly name: string;
  readonly command: Command;
  readonly constantName: string;
  /** Field of the prepared statement. */
  readonly statementName: string;
  readonly sql: string;
  /** From their `//` on. */
  readonly comments: readonly string[];
  /** Base name of the query file. */
  readonly sourceName: string;
  readonly argument: Argument;
  readonly result: Result;
  /** The table of an INSERT. */
  readonly table: Identifier | undefined;
}

export function isBatch({ command }: { readonly command: Command }): boolean {
  return command.startsWith(":batch");
}

export function returnsRows({ command }: { readonly command: Command }): boolean {
  return command === ":one" || command === ":many" || command === ":batchone" || command === ":batchmany";
}
