import type { AlterTable, Rename, RenameTables, SetSchema } from "./alter-table.ts";
import type { CreateTable, CreateTableAs, CreateView, CreateVirtualTable } from "./create-table.ts";
import type { DataModifyingStatement } from "./data-modification.ts";
import type {
  AlterDomain,
  AlterType,
  Call,
  CommentOn,
  CreateCast,
  CreateDomain,
  CreateExtension,
  CreateIndex,
  CreateOperator,
  CreateSchema,
  CreateSequence,
  CreateType,
  Drop,
  Opaque,
  QueryStatement,
  Routine,
  SetSearchPath,
  UseDatabase,
  Wrapper,
} from "./definition.ts";

export type Statement =
  | QueryStatement
  | DataModifyingStatement
  | CreateTable
  | CreateTableAs
  | CreateVirtualTable
  | CreateView
  | AlterTable
  | Rename
  | RenameTables
  | SetSchema
  | CreateSchema
  | CreateType
  | AlterType
  | CreateDomain
  | AlterDomain
  | Routine
  | Drop
  | CommentOn
  | CreateExtension
  | CreateIndex
  | CreateSequence
  | CreateOperator
  | CreateCast
  | SetSearchPath
  | UseDatabase
  | Wrapper
  | Call
  | Opaque;

/** A statement with the text that belongs to it. */
export interface ParsedStatement {
  /** Absent when the text could not be parsed; a diagnostic says why. */
  readonly statement?: Statement;
  /** From the end of the previous statement (after its semicolon), so it includes the comments in front. */
  readonly start: number;
  /** Before the semicolon, or the end of the file. */
  readonly end: number;
  /** False for a last statement without semicolon. */
  readonly terminated: boolean;
}
