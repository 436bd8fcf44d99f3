import type {
  Alias,
  Assignment,
  AssignmentTarget,
  CaseBranch,
  CommonTableExpression,
  ConflictTarget,
  Distinct,
  Expression,
  FrameBound,
  FromItem,
  FunctionArgument,
  GroupingElement,
  Identifier,
  JoinUsing,
  JsonBehavior,
  JsonTableColumn,
  Limit,
  LockingClause,
  MergeBranch,
  NamedWindow,
  OnConflict,
  Operator,
  OrderItem,
  QualifiedName,
  QueryBody,
  Returning,
  Statement,
  SubscriptItem,
  TableFunctionCall,
  TableSample,
  Target,
  TypeName,
  WindowFrame,
  WindowSpecification,
  WithClause,
  XmlTableColumn,
} from "../syntax/ast/index.ts";

/** The nodes that statements with parameters are made of. */
export type SyntaxNode =
  | Statement
  | Expression
  | QueryBody
  | FromItem
  | Alias
  | Assignment
  | AssignmentTarget
  | CaseBranch
  | CommonTableExpression
  | ConflictTarget
  | Distinct
  | FrameBound
  | FunctionArgument
  | GroupingElement
  | Identifier
  | JoinUsing
  | JsonBehavior
  | JsonTableColumn
  | Limit
  | LockingClause
  | MergeBranch
  | NamedWindow
  | OnConflict
  | Operator
  | OrderItem
  | QualifiedName
  | Returning
  | SubscriptItem
  | TableFunctionCall
  | TableSample
  | Target
  | TypeName
  | WindowFrame
  | WindowSpecification
  | WithClause
  | XmlTableColumn;

/** The nodes directly below a node, in the order of the text. */
export function childNodes(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  collect(Object.values(node), children);
  return children.sort((left, right) => left.start - right.start);
}

/** Calls `see` for a node and everything below it; not in the order of the text. */
export function forEachNode(root: SyntaxNode, see: (node: SyntaxNode) => void): void {
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    see(node);
    collect(Object.values(node), open);
  }
}

function collect(values: readonly unknown[], into: SyntaxNode[]): void {
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    if (isNode(value)) into.push(value);
    else collect(Object.values(value), into);
  }
}

function isNode(value: object): value is SyntaxNode {
  return "kind" in value && "start" in value && "end" in value;
}
