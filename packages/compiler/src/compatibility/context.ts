import type { ExpressionFacts, ResultColumn } from "../analysis/model.ts";
import type { Catalog } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import type { Expression } from "../syntax/ast/index.ts";
import type { DescribedColumn } from "./describe-column.ts";

/** What predicting sqlc's answers for one statement needs. */
export interface DescriptionContext {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly facts: ReadonlyMap<Expression, ExpressionFacts>;
  /** Columns described already: those of CTEs and derived tables are asked for again and again. */
  readonly described: Map<ResultColumn, DescribedColumn>;
}

export function createDescriptionContext(
  engine: Engine,
  catalog: Catalog,
  facts: ReadonlyMap<Expression, ExpressionFacts>,
): DescriptionContext {
  return { engine, catalog, facts, described: new Map() };
}
