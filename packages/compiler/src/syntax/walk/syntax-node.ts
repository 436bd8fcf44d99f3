import type * as ast from "../ast/index.ts";

/** Every node that a walk meets: all but names, operators and comments. */
export type SyntaxNode =
  | ast.Statement
  | ast.Expression
  | ast.Query
  | ast.QueryBody
  | ast.FromItem
  | ast.TypeName
  | ast.Alias
  | ast.AlterTableAction
  | ast.Assignment
  | ast.AssignmentTarget
  | ast.AttributeChange
  | ast.CaseBranch
  | ast.ColumnConstraint
  | ast.ColumnDefinition
  | ast.ColumnDefinitionItem
  | ast.CommonTableExpression
  | ast.ConflictTarget
  | ast.CycleClause
  | ast.Distinct
  | ast.ExecuteSource
  | ast.FrameBound
  | ast.FunctionArgument
  | ast.GroupingElement
  | ast.JoinUsing
  | ast.JsonBehavior
  | ast.JsonTableColumn
  | ast.LikeClause
  | ast.Limit
  | ast.LockingClause
  | ast.MergeBranch
  | ast.NamedWindow
  | ast.OnConflict
  | ast.OrderItem
  | ast.References
  | ast.Returning
  | ast.RoutineParameter
  | ast.RoutineSignature
  | ast.SearchClause
  | ast.SubscriptItem
  | ast.TableConstraint
  | ast.TableFunctionCall
  | ast.TableSample
  | ast.Target
  | ast.WindowFrame
  | ast.WindowSpecification
  | ast.WithClause
  | ast.XmlTableColumn;

export type NodeOfKind<Kind extends SyntaxNode["kind"]> = Extract<SyntaxNode, { readonly kind: Kind }>;

/** Something that a node may hold in one of its properties. */
export type Held = SyntaxNode | undefined | readonly (SyntaxNode | undefined)[];

/** For each kind what its nodes hold, in the order of the text: a new kind does not compile until it is listed. */
export type ChildrenOf<Kinds extends SyntaxNode["kind"]> = {
  readonly [Kind in Kinds]: (node: NodeOfKind<Kind>) => readonly Held[];
};

export const none: readonly Held[] = [];

type ExpressionKind = ast.Expression["kind"];
type StatementKind = ast.Statement["kind"];

/** Kinds that are neither expressions nor statements. */
export type PartKind = Exclude<SyntaxNode["kind"], ExpressionKind | StatementKind>;
