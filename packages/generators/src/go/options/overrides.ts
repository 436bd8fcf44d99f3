import type { Column, Identifier } from "@sqlc-ts/protocol";
import { aboutOption, GoProblem } from "../problem.ts";
import type { GoPackage } from "../syntax/packages.ts";
import type { GoType } from "../types/go-type.ts";
import { parseColumnPattern } from "./column-pattern.ts";
import { parseOverrideType } from "./override-type.ts";
import type { OverrideOptions } from "./schema.ts";
import { parseStructTags, type StructTags } from "./struct-tag.ts";

/** Replaces the type of some columns, or adds tags to their fields. */
export interface Override {
  readonly type: GoType | undefined;
  readonly tags: StructTags;
  /** By name: for overrides with `column`. */
  matchesColumn(table: Identifier | undefined, column: Column): boolean;
  /** By the type's full name: for overrides with `db_type`. */
  matchesType(typeName: string, isNotNull: boolean, isUnsigned: boolean): boolean;
}

export interface OverrideContext {
  readonly defaultSchema: string;
  readonly pgtype: GoPackage;
}

/** Checks and reads one entry of `overrides`. Throws {@link GoProblem}. */
export function parseOverride(option: OverrideOptions, { defaultSchema, pgtype }: OverrideContext): Override {
  const dbType = databaseType(option);
  if (option.column !== "" && dbType !== "") {
    throw new GoProblem(
      `Override specifying both \`column\` ("${option.column}") and \`db_type\` ("${dbType}") is not valid.`,
    );
  }
  if (option.column === "" && dbType === "") {
    throw new GoProblem("Override must specify one of either `column` or `db_type`");
  }
  const pattern =
    option.column === "" ? undefined : aboutOption(["column"], () => parseColumnPattern(option.column, defaultSchema));
  const isNullable = option.nullable || option.null;
  return {
    type: aboutOption(["go_type"], () => parseOverrideType(option.go_type, pgtype)),
    tags: aboutOption(["go_struct_tag"], () => parseStructTags(option.go_struct_tag)),
    matchesColumn: (table, column) => pattern?.matches(table, column.originalName || column.name) ?? false,
    matchesType: (typeName, isNotNull, isUnsigned) =>
      dbType !== "" && typeName === dbType && isNullable !== isNotNull && option.unsigned === isUnsigned,
  };
}

function databaseType({ db_type, postgres_type }: OverrideOptions): string {
  if (db_type !== "" && postgres_type !== "") {
    throw new GoProblem(
      'Type override configurations cannot have "db_type" and "postres_type" together. Use "db_type" alone',
    );
  }
  return db_type || postgres_type;
}
