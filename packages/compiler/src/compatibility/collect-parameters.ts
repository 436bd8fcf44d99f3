import type {
  Assignment,
  Between,
  Expression,
  FromItem,
  Insert,
  Query,
  Statement,
  TableReference,
  Target,
} from "../syntax/ast/index.ts";
import { forEachChild, type SyntaxNode } from "../syntax/walk/index.ts";
import type { OwnedParameter, ParameterOwner } from "./parameter-owner.ts";
import { operatorName } from "./sqlc-operators.ts";

const nobody: ParameterOwner = { kind: "none" };

/**
 * Every occurrence of a parameter with its owner, in the order in which sqlc's walk meets them: where a parameter occurs more than once,
 * the first one decides (spec: analysis.md 7.2).
 */
export function collectParameters(statement: Statement): OwnedParameter[] {
  const walk: Walk = { found: new Map() };
  visit(walk, statement, nobody);
  return [...walk.found.values()];
}

/** An occurrence that was met before keeps its first owner. */
interface Walk {
  readonly found: Map<SyntaxNode, OwnedParameter>;
}

function visit(walk: Walk, node: SyntaxNode | undefined, owner: ParameterOwner): void {
  if (!node) return;
  switch (node.kind) {
    case "parameter":
      if (!walk.found.has(node)) walk.found.set(node, { parameter: node, owner, inCoalesce: false });
      return;
    case "query":
      visitQuery(walk, node, owner);
      return;
    case "insert":
      visitInsert(walk, node);
      return;
    case "update":
      for (const assignment of node.assignments) visitDirectAssignment(walk, assignment, node.table);
      visitAll(walk, [node.table, ...(node.tables ?? [])], nobody);
      for (const assignment of node.assignments) visitAssignment(walk, assignment, node.table);
      visitAll(walk, [node.where, ...node.from, ...node.orderBy], nobody);
      visitBound(walk, node.offset, "offset");
      visitAll(walk, [node.limit, node.returning, node.with], nobody);
      return;
    case "delete":
      visitAll(walk, [node.table, ...node.using, node.where, ...node.orderBy, node.limit], nobody);
      visitBound(walk, node.offset, "offset");
      visitAll(walk, [node.returning, node.with], nobody);
      return;
    case "merge":
      for (const branch of node.branches) {
        for (const assignment of branch.assignments) visitAssignment(walk, assignment, node.table);
      }
      visitChildren(walk, node, nobody);
      return;
    case "select_core":
      visitTargets(walk, node.targets, node.from);
      visitChildren(walk, node, owner);
      return;
    case "target":
      visitTargets(walk, [node], []);
      return;
    case "limit":
      visitBound(walk, node.count, "limit");
      return;
    case "cast":
      visit(walk, node.operand, { kind: "cast", cast: node });
      return;
    case "extremum":
      visitForm(walk, node.arguments, node.which, owner);
      return;
    case "nullif":
      visitForm(walk, [node.left, node.right], "nullif", operandsOf(node) ?? owner);
      return;
    case "coalesce":
      visitCoalesce(walk, node.arguments, owner);
      return;
    case "function_call":
      for (const [argument, { value }] of node.arguments.entries())
        visit(walk, value, { kind: "call", call: node, argument });
      visitChildren(walk, node, owner);
      return;
    default:
      visitOperator(walk, node, owner);
  }
}

function visitAll(walk: Walk, nodes: readonly (SyntaxNode | undefined)[], owner: ParameterOwner): void {
  for (const node of nodes) visit(walk, node, owner);
}

function visitChildren(walk: Walk, node: SyntaxNode, owner: ParameterOwner): void {
  forEachChild(node, (child) => visit(walk, child, owner));
}

function visitQuery(walk: Walk, query: Query, owner: ParameterOwner): void {
  const { body } = query;
  if (body.kind !== "set_operation") visit(walk, body, owner);
  visitAll(walk, query.orderBy, owner);
  visitBound(walk, query.offset, "offset");
  visitAll(walk, [query.limit, query.with], owner);
  if (body.kind === "set_operation") visit(walk, body, owner);
}

function visitTargets(walk: Walk, targets: readonly Target[], from: readonly FromItem[]): void {
  for (const { expression, alias } of targets) {
    visit(walk, expression, alias ? { kind: "target", alias: alias.name, from } : nobody);
  }
}

/** The count of LIMIT and OFFSET is an owner only when it is the placeholder itself. */
function visitBound(walk: Walk, count: Expression | undefined, kind: "limit" | "offset"): void {
  visit(walk, count, count?.kind === "parameter" ? { kind } : nobody);
}

function visitInsert(walk: Walk, insert: Insert): void {
  const cells = insert.source ? cellsOf(insert.source) : [];
  visitAll(
    walk,
    cells.filter((cell) => cell.kind === "parameter"),
    { kind: "cell" },
  );
  visitAll(walk, [insert.table, ...insert.columns, insert.source], nobody);
  for (const conflict of insert.onConflict) {
    for (const assignment of conflict.assignments) visitAssignment(walk, assignment, insert.table);
    visitChildren(walk, conflict, nobody);
  }
  visitAll(walk, [insert.returning, insert.with], nobody);
}

/** Cells of VALUES, or the targets of a SELECT, of the leftmost arm. */
function cellsOf(query: Query): readonly Expression[] {
  let body: Query["body"] = query;
  while (body.kind === "query" || body.kind === "set_operation") body = body.kind === "query" ? body.body : body.left;
  if (body.kind === "values") return body.rows.flat();
  return body.kind === "select_core" ? body.targets.map((target) => target.expression) : [];
}

function visitDirectAssignment(walk: Walk, assignment: Assignment, table: TableReference): void {
  for (const [value, owner] of assignedValues(assignment, table))
    if (value.kind === "parameter") visit(walk, value, owner);
}

function visitAssignment(walk: Walk, assignment: Assignment, table: TableReference): void {
  for (const [value, owner] of assignedValues(assignment, table)) visit(walk, value, owner);
  visitChildren(walk, assignment, nobody);
}

/** `(a, b) = ($1, $2)` pairs; a sub-select on the right does not. */
function assignedValues(assignment: Assignment, table: TableReference): [Expression, ParameterOwner][] {
  const { targets, value } = assignment;
  const values = assignment.multiple && value.kind === "row" ? value.elements : [value];
  return values.flatMap((item, index): [Expression, ParameterOwner][] => {
    const column = values.length === targets.length ? targets[index] : undefined;
    return column ? [[item, { kind: "assignment", table, column }]] : [];
  });
}

function visitCoalesce(walk: Walk, values: readonly Expression[], owner: ParameterOwner): void {
  for (const value of values) {
    if (value.kind !== "parameter") visit(walk, value, owner);
    else if (!walk.found.has(value)) walk.found.set(value, { parameter: value, owner, inCoalesce: true });
  }
}

function visitForm(
  walk: Walk,
  values: readonly Expression[],
  form: NonNullable<OwnedParameter["form"]>,
  owner: ParameterOwner,
): void {
  for (const value of values) {
    if (value.kind !== "parameter") visit(walk, value, owner);
    else if (!walk.found.has(value)) walk.found.set(value, { parameter: value, owner, inCoalesce: false, form });
  }
}

function visitOperator(walk: Walk, node: SyntaxNode, owner: ParameterOwner): void {
  const operands = operandsOf(node);
  if (node.kind === "between") visitBetween(walk, node);
  else if (operands) visitAll(walk, [...operands.left, ...operands.right], operands);
  else visitChildren(walk, node, owner);
}

function visitBetween(walk: Walk, { operand, low, high }: Between): void {
  const owner = { kind: "operator", name: "between", left: [operand], right: [low, high] } as const;
  visit(walk, operand, owner);
  visit(walk, low, { ...owner, bound: "from" });
  visit(walk, high, { ...owner, bound: "to" });
}

function operandsOf(node: SyntaxNode): (ParameterOwner & { readonly kind: "operator" }) | undefined {
  const kind = "operator";
  switch (node.kind) {
    case "unary":
      return { kind, name: node.operator.name, left: [], right: [node.operand] };
    case "binary":
    case "is_distinct_from":
    case "nullif":
      return { kind, name: operatorName(node) ?? "", left: [node.left], right: [node.right] };
    case "in_list":
      return { kind, name: "=", left: [node.operand], right: node.list };
    case "pattern_match": {
      const right = node.escape ? [node.pattern, node.escape] : [node.pattern];
      return { kind, name: operatorName(node) ?? "", left: [node.operand], right };
    }
    case "quantified":
      if (node.source.kind === "query") return undefined;
      return { kind, name: node.operator.name, left: [node.operand], right: [node.source.expression] };
    default:
      return undefined;
  }
}
