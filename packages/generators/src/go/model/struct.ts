import type { Column, Identifier } from "@sqlc-ts/protocol";
import type { GoType } from "../types/go-type.ts";

export interface Field {
  readonly name: string;
  /** Name of the column or parameter, with the number that makes it unique: what tags show. */
  readonly tagName: string;
  readonly type: GoType;
  readonly tags: string;
  readonly comment: string;
  readonly column: Column;
  /** The fields of an embedded model, which are scanned in its place. */
  readonly embedded?: readonly Field[];
}

/** The model of a table or view. */
export interface StructModel {
  readonly name: string;
  /** With its schema filled in. */
  readonly table: Identifier;
  readonly comment: string;
  readonly fields: readonly Field[];
}

export interface EnumModel {
  readonly name: string;
  /** In the database, with its schema outside the default one. */
  readonly databaseName: string;
  readonly comment: string;
  readonly constants: readonly { readonly name: string; readonly value: string }[];
}

export interface Models {
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
}
