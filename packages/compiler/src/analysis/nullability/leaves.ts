import { maybe, type Nullability, never } from "../../catalog/index.ts";
import type {
  ArrayConstructor,
  ColumnReference,
  EmbedMacro,
  Expression,
  FieldAccess,
  Literal,
  NullabilityMacro,
  Parameter,
  Row,
  Subscript,
  ValueFunction,
} from "../../syntax/ast/index.ts";
import type { ColumnDraft, RelationDraft } from "../bound.ts";
import { canonicalColumn } from "../structure.ts";
import { judgeExpression } from "./expression.ts";
import type { Judgement } from "./judgement.ts";
import { absence, columnNullability, missingSide } from "./narrowing.ts";
import { judgeAll } from "./strict.ts";

export function judgeLiteral(_judgement: Judgement, node: Literal): Nullability {
  return node.type === "null" ? maybe("the literal NULL") : never;
}

export function judgeColumn(judgement: Judgement, node: ColumnReference): Nullability {
  const facts = judgement.draft.facts.get(node);
  if (facts?.output) return judgeExpression(judgement, facts.output);
  if (facts?.column) return groupedColumn(judgement, facts.column);
  if (facts?.relation) return rowNullability(judgement, facts.relation);
  return facts?.definition ? maybe(`${facts.definition.name}() may give NULL`) : maybe("nothing is known of it");
}

/** A column in a place where grouping has happened. */
export function groupedColumn(judgement: Judgement, column: ColumnDraft): Nullability {
  for (let { level } = judgement; level; level = level.parent) {
    if (level.optionalColumns.has(canonicalColumn(column))) return maybe("a grouping set leaves it out");
    if (level.isOneGroup && level.scope.relations.includes(column.relation))
      return maybe("there may be no row to take it from");
  }
  return columnNullability(judgement.narrowing, column);
}

export function judgeWholeRow({ draft, narrowing }: Judgement, node: Expression): Nullability {
  const relation = draft.facts.get(node)?.relation;
  return relation ? rowNullability({ draft, narrowing, level: undefined }, relation) : never;
}

/** A whole row is NULL where an outer join leaves its relation out. */
export function rowNullability({ narrowing }: Judgement, relation: RelationDraft): Nullability {
  const [column] = relation.columns;
  const side = column && missingSide(narrowing, column);
  if (side) return absence(narrowing, side);
  if (relation.rowVersion === undefined) return never;
  return relation.columns.find((member) => member.ownNullability.kind === "maybe")?.ownNullability ?? never;
}

/**
 * The generated function takes NULL for a parameter only where a user or a column says so; then it may be NULL at all its places.
 */
export function judgeParameter({ draft }: Judgement, node: Parameter): Nullability {
  return draft.parameters.uses.get(node)?.slot.nullable ? maybe("the parameter may be NULL") : never;
}

export function judgeEmbed(judgement: Judgement, node: EmbedMacro): Nullability {
  return judgeWholeRow(judgement, node);
}

export function judgeMacro(judgement: Judgement, node: NullabilityMacro): Nullability {
  judgeExpression(judgement, node.operand);
  if (node.assertion === "nullable") return maybe("sqlc.nullable says so");
  return { kind: "never", because: "sqlc.notnull says so" };
}

export function judgeValueFunction({ draft }: Judgement, node: ValueFunction): Nullability {
  const known = draft.context.engine.semantics.valueFunction(node.name);
  return known && !known.mayBeNull ? never : maybe(`${node.name} may be NULL`);
}

export function judgeArrayParts(judgement: Judgement, node: Row | ArrayConstructor): Nullability {
  judgeAll(judgement, node.elements);
  return never;
}

export function judgeSubscript(judgement: Judgement, node: Subscript): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  for (const { lower, upper, slice } of node.subscripts) {
    const bounds = [lower, upper].filter((bound) => bound !== undefined);
    const judged = judgeAll(judgement, bounds);
    const missing = judged.find((bound) => bound.kind === "maybe");
    if (slice && missing) return missing;
  }
  if (operand.kind === "maybe") return operand;
  // A slice out of bounds is an empty array (manual 8.15.3).
  const isSlice = node.subscripts.some((item) => item.slice);
  return isSlice ? never : maybe("there may be no such element, or it may be NULL");
}

export function judgeFieldAccess(judgement: Judgement, node: FieldAccess): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  const facts = judgement.draft.facts.get(node);
  if (facts?.column) return groupedColumn(judgement, facts.column);
  return operand.kind === "maybe" ? operand : maybe("a field of a composite value may be NULL");
}
