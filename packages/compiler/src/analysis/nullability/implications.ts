import type { Binary, Expression } from "../../syntax/ast/index.ts";
import type { ColumnDraft } from "../bound.ts";
import type { Draft } from "../draft.ts";

/** Columns that a condition proves not to be NULL. */
export type Implied = ReadonlySet<ColumnDraft>;

const nothing: Implied = new Set();

/** Columns that are not NULL where an expression is true. */
export function impliedByTrue(draft: Draft, node: Expression): Implied {
  switch (node.kind) {
    case "logical":
      if (node.operator === "xor") return impliedByValue(draft, node);
      return combine(draft, node.operands, node.operator === "and", impliedByTrue);
    case "not":
      return impliedByFalse(draft, node.operand);
    case "is_test":
      return impliedByTest(draft, node.test, node.negated, node.operand);
    case "is_distinct_from":
      return node.negated
        ? impliedByEqual(draft, node.left, node.right)
        : impliedByDistinct(draft, node.left, node.right);
    case "between":
      return node.negated
        ? impliedByValue(draft, node)
        : union(draft, [node.operand, node.low, node.high], impliedByValue);
    case "binary":
      return isRowEquality(node) ? union(draft, rowElements(node), impliedByValue) : impliedByValue(draft, node);
    case "in_query":
      return node.negated ? nothing : impliedByValue(draft, node.operand);
    case "quantified":
      return impliedByQuantified(draft, node);
    case "nullability":
      return impliedByTrue(draft, node.operand);
    default:
      return impliedByValue(draft, node);
  }
}

/** Columns that are not NULL where an expression is false. */
export function impliedByFalse(draft: Draft, node: Expression): Implied {
  switch (node.kind) {
    case "logical":
      if (node.operator === "xor") return impliedByValue(draft, node);
      return combine(draft, node.operands, node.operator === "or", impliedByFalse);
    case "not":
      return impliedByTrue(draft, node.operand);
    case "is_test":
      return impliedByTest(draft, node.test, !node.negated, node.operand);
    case "is_distinct_from":
      return node.negated
        ? impliedByDistinct(draft, node.left, node.right)
        : impliedByEqual(draft, node.left, node.right);
    case "between":
    case "in_query":
    case "quantified":
      return nothing;
    default:
      return impliedByValue(draft, node);
  }
}

/** Columns that are not NULL where an expression is not NULL: those that strict operations read. */
export function impliedByValue(draft: Draft, node: Expression): Implied {
  switch (node.kind) {
    case "column_reference":
      return impliedByColumn(draft, node);
    case "cast":
    case "collate":
    case "nullability":
    case "not":
    case "unary":
      return isStrict(draft, node) ? impliedByValue(draft, node.operand) : nothing;
    case "binary":
      return isStrict(draft, node) ? union(draft, decidingOperands(node), impliedByValue) : nothing;
    case "pattern_match":
      return isStrict(draft, node) ? union(draft, [node.operand, node.pattern], impliedByValue) : nothing;
    case "between":
    case "in_list":
    case "subscript":
      return impliedByValue(draft, node.operand);
    case "function_call":
      return impliedByCall(draft, node);
    case "coalesce":
      return combine(draft, node.arguments, false, impliedByValue);
    default:
      return nothing;
  }
}

function isRowEquality({ operator, left, right }: Binary): boolean {
  return operator.name === "=" && left.kind === "row" && right.kind === "row";
}

function rowElements({ left, right }: Binary): readonly Expression[] {
  return [left, right].flatMap((side) => (side.kind === "row" ? side.elements : []));
}

/** `(a, b) < (c, d)` is NULL where `a` or `c` is, whatever follows (manual 9.25.5); of other comparisons of rows nothing is sure. */
function decidingOperands(node: Binary): readonly Expression[] {
  const { operator, left, right } = node;
  if (left.kind !== "row" || right.kind !== "row") return [left, right];
  if (!["<", "<=", ">", ">="].includes(operator.name)) return [];
  return [...left.elements.slice(0, 1), ...right.elements.slice(0, 1)];
}

function impliedByColumn(draft: Draft, node: Expression): Implied {
  const column = draft.facts.get(node)?.column;
  return column ? new Set([column]) : nothing;
}

/** Operators carry what is known of them; constructs of the language without an operator are strict. */
function isStrict(draft: Draft, node: Expression): boolean {
  const nullResult = draft.facts.get(node)?.nullResult;
  return nullResult === undefined || nullResult === "strict" || nullResult === "strict-or-null";
}

function impliedByCall(draft: Draft, node: Extract<Expression, { kind: "function_call" }>): Implied {
  const definition = draft.facts.get(node)?.definition;
  const isStrictCall = definition?.nullResult === "strict" || definition?.nullResult === "strict-or-null";
  if (definition?.kind !== "function" || definition.returnsSet || !isStrictCall) return nothing;
  return union(
    draft,
    node.arguments.map((argument) => argument.value),
    impliedByValue,
  );
}

function impliedByTest(
  draft: Draft,
  test: Extract<Expression, { kind: "is_test" }>["test"],
  negated: boolean,
  operand: Expression,
): Implied {
  switch (test) {
    case "null":
      if (!negated) return nothing;
      return operand.kind === "row" ? union(draft, operand.elements, impliedByValue) : impliedByValue(draft, operand);
    case "unknown":
      return negated ? impliedByValue(draft, operand) : nothing;
    case "true":
      return negated ? nothing : impliedByTrue(draft, operand);
    case "false":
      return negated ? nothing : impliedByFalse(draft, operand);
    default:
      return impliedByValue(draft, operand);
  }
}

/** `x IS NOT DISTINCT FROM 5`. */
function impliedByEqual(draft: Draft, left: Expression, right: Expression): Implied {
  const isNever = (node: Expression) => node.kind === "literal" && node.type !== "null";
  if (isNever(right)) return impliedByValue(draft, left);
  return isNever(left) ? impliedByValue(draft, right) : nothing;
}

/** `x IS DISTINCT FROM NULL`. */
function impliedByDistinct(draft: Draft, left: Expression, right: Expression): Implied {
  const isNull = (node: Expression) => node.kind === "literal" && node.type === "null";
  if (isNull(right)) return impliedByValue(draft, left);
  return isNull(left) ? impliedByValue(draft, right) : nothing;
}

/** `x = ALL (empty)` is true whatever `x` is. */
function impliedByQuantified(draft: Draft, node: Extract<Expression, { kind: "quantified" }>): Implied {
  const arrays = node.source.kind === "array" ? [node.source.expression] : [];
  return union(draft, node.quantifier === "any" ? [node.operand, ...arrays] : arrays, impliedByValue);
}

type Implication = (draft: Draft, node: Expression) => Implied;

/** What all of several expressions imply together, or what each of them implies. */
function combine(draft: Draft, nodes: readonly Expression[], all: boolean, imply: Implication): Implied {
  return all ? union(draft, nodes, imply) : intersection(draft, nodes, imply);
}

function union(draft: Draft, nodes: readonly Expression[], imply: Implication): Implied {
  const found = new Set<ColumnDraft>();
  for (const node of nodes) for (const column of imply(draft, node)) found.add(column);
  return found;
}

function intersection(draft: Draft, nodes: readonly Expression[], imply: Implication): Implied {
  let found: Implied | undefined;
  for (const node of nodes) {
    const implied = imply(draft, node);
    const before: Implied = found ?? implied;
    found = new Set([...before].filter((column) => implied.has(column)));
    if (found.size === 0) break;
  }
  return found ?? nothing;
}
