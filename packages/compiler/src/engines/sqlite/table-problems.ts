import type { ColumnDefinition, CreateTable } from "../../syntax/ast/index.ts";
import type { TableProblem } from "../schema-rules.ts";
import { resolveTypeName } from "./types/type-name.ts";

const strictTypes: ReadonlySet<string> = new Set(["int", "integer", "real", "text", "blob", "any"]);

/** What STRICT and WITHOUT ROWID ask for, in SQLite's words (documentation: STRICT Tables; The WITHOUT ROWID Optimization). */
export function tableProblems({ name, elements, options }: CreateTable): readonly TableProblem[] {
  const table = name.parts.at(-1)?.name ?? "";
  const columns = elements.filter((element) => element.kind === "column_definition");
  const problems = options.includes("strict") ? columns.flatMap((column) => strictProblems(table, column)) : [];
  const hasKey = elements.some((element) =>
    element.kind === "column_definition"
      ? element.constraints.some(({ constraint }) => constraint === "primary_key")
      : element.kind === "table_constraint" && element.constraint === "primary_key",
  );
  if (!options.includes("without rowid") || hasKey) return problems;
  return [...problems, { message: `PRIMARY KEY missing on table ${table}`, place: name }];
}

function strictProblems(table: string, { name, type }: ColumnDefinition): readonly TableProblem[] {
  const hint = "columns of STRICT tables are INT, INTEGER, REAL, TEXT, BLOB or ANY";
  if (!type) return [{ message: `missing datatype for ${table}.${name.name}`, hint, place: name }];
  const { spelling } = resolveTypeName(type);
  if (strictTypes.has(spelling.name.replaceAll(/["'`[\]]/g, "").toLowerCase())) return [];
  return [{ message: `unknown datatype for ${table}.${name.name}: "${spelling.name}"`, hint, place: type }];
}
