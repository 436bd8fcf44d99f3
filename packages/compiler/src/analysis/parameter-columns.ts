import type { Expression, Parameter } from "../syntax/ast/index.ts";
import type { ColumnDraft } from "./bound.ts";
import type { Draft } from "./draft.ts";
import { useParameter } from "./parameters.ts";

/** The parameter that an expression is, without the COLLATE and assertions around it. */
export function parameterIn(node: Expression): Parameter | undefined {
  if (node.kind === "parameter") return node;
  return node.kind === "collate" || node.kind === "nullability" ? parameterIn(node.operand) : undefined;
}

function columnIn(draft: Draft, node: Expression): ColumnDraft | undefined {
  if (node.kind === "collate") return columnIn(draft, node.operand);
  return draft.facts.get(node)?.column;
}

/** Remembers that a parameter on one side is compared with a column on the other. */
export function noteComparison(draft: Draft, left: Expression, right: Expression): void {
  noteColumn(draft, left, columnIn(draft, right));
  noteColumn(draft, right, columnIn(draft, left));
}

export function noteColumn(draft: Draft, node: Expression, column: ColumnDraft | undefined): void {
  const parameter = parameterIn(node);
  if (!parameter || !column) return;
  const use = useParameter(draft.parameters, parameter);
  use.column ??= column;
}
