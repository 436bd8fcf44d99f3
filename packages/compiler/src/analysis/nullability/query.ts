import { maybe, type Nullability, never } from "../../catalog/index.ts";
import type { Query } from "../../syntax/ast/index.ts";
import type { BoundBody, BoundQuery, BoundSetOperation, BoundValues, ResultDraft } from "../bound.ts";
import { judgeExpression } from "./expression.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSelect } from "./select.ts";
import { firstMaybe, judgeAll } from "./strict.ts";

/** Second pass over a query that was bound. */
export function judgeQuery(judgement: Judgement, node: Query): BoundQuery | undefined {
  const bound = judgement.draft.bodies.get(node);
  if (bound?.kind !== "query") return undefined;
  judgeBoundQuery(judgement, bound);
  return bound;
}

export function judgeBoundQuery(judgement: Judgement, bound: BoundQuery): void {
  // A recursive table around this query judges it several times.
  for (const table of bound.tables) table.judged = "no";
  for (const table of bound.tables) table.judge();
  judgeBody(judgement, bound.body);
  const { orderBy, limit, offset } = bound.node;
  for (const { expression } of orderBy) judgeExpression(judgement, expression);
  judgeAll(
    judgement,
    [limit?.count, offset].filter((count) => count !== undefined),
  );
}

function judgeBody(judgement: Judgement, body: BoundBody): void {
  switch (body.kind) {
    case "query":
      judgeBoundQuery(judgement, body);
      break;
    case "select":
      judgeSelect(judgement, body);
      break;
    case "values":
      judgeValues(judgement, body);
      break;
    case "set_operation":
      judgeSetOperation(judgement, body);
      break;
  }
}

function judgeValues(judgement: Judgement, { columns }: BoundValues): void {
  for (const column of columns) {
    if (column.origin.kind === "values") column.nullability = firstMaybe(judgeAll(judgement, column.origin.cells));
  }
}

function judgeSetOperation(judgement: Judgement, body: BoundSetOperation): void {
  judgeBody(judgement, body.left);
  judgeBody(judgement, body.right);
  body.columns.forEach((column, index) => {
    column.nullability = unite(body, body.left.columns[index], body.right.columns[index]);
  });
}

/** UNION has the rows of both arms, EXCEPT those of the left, INTERSECT only rows that are in both. */
function unite(
  { node }: BoundSetOperation,
  left: ResultDraft | undefined,
  right: ResultDraft | undefined,
): Nullability {
  const unknown = maybe("nothing is known of it");
  const [first, second] = [left?.nullability ?? unknown, right?.nullability ?? unknown];
  if (node.operator === "except") return first;
  if (node.operator === "intersect") return first.kind === "never" ? first : second.kind === "never" ? never : first;
  return firstMaybe([first, second]);
}
