import { maybe, never } from "../catalog/index.ts";
import type { Call, ColumnDefinitionItem, Query, Statement } from "../syntax/ast/index.ts";
import type { FactsDraft, ResultDraft, Scope } from "./bound.ts";
import { createDraft, type Draft } from "./draft.ts";
import { bindExpression } from "./expressions/bind.ts";
import type { AnalysisContext, StatementAnalysis } from "./model.ts";
import { judgeExpression } from "./nullability/expression.ts";
import { rootJudgement } from "./nullability/judgement.ts";
import { judgeBoundQuery } from "./nullability/query.ts";
import { collectParameters, markNullableParameters } from "./parameter-uses.ts";
import { bindQuery } from "./queries/query.ts";
import { createScope } from "./scope.ts";
import { bindDataModification } from "./statements/data-modification.ts";

/**
 * Works out what the database would say of a statement: its result columns, the types of its parameters, and every error in it.
 * Two passes: the first binds names and finds types, the second judges what can be NULL. Statements that are no queries have no columns.
 */
export function analyzeStatement(context: AnalysisContext, statement: Statement): StatementAnalysis {
  const draft = createDraft(context);
  const scope = createScope(undefined, undefined, { clause: "SELECT" });
  const columns = analyze(draft, scope, statement);
  return {
    columns,
    parameters: collectParameters(draft),
    stars: [...draft.stars.values()],
    facts: draft.facts,
    diagnostics: draft.diagnostics,
  };
}

function analyze(draft: Draft, scope: Scope, statement: Statement): readonly ResultDraft[] {
  switch (statement.kind) {
    case "query_statement":
      return analyzeQuery(draft, scope, statement.query);
    case "create_view":
      return analyzeQuery(draft, scope, statement.query);
    case "create_table_as":
      return statement.source.kind === "query" ? analyzeQuery(draft, scope, statement.source) : [];
    case "insert":
    case "update":
    case "delete":
    case "merge": {
      const bound = bindDataModification(draft, scope, statement);
      markNullableParameters(draft);
      bound.judge();
      return bound.columns;
    }
    case "call":
      return analyzeCall(draft, scope, statement);
    case "wrapper":
      analyze(draft, scope, statement.statement);
      return [];
    case "opaque":
      return statement.columns?.map((column) => answerColumn(draft, column)) ?? [];
    default:
      return [];
  }
}

function answerColumn({ context }: Draft, { name, type }: ColumnDefinitionItem): ResultDraft {
  const resolved = context.engine.types.resolveTypeName(context.catalog, type);
  return { name: name.name, type: resolved.type, nullability: never, origin: { kind: "answer" } };
}

function analyzeQuery(draft: Draft, scope: Scope, query: Query): readonly ResultDraft[] {
  const bound = bindQuery(draft, scope, query);
  markNullableParameters(draft);
  judgeBoundQuery(rootJudgement(draft), bound);
  return bound.columns;
}

function analyzeCall(draft: Draft, scope: Scope, { call }: Call): readonly ResultDraft[] {
  scope.clause = "CALL arguments";
  const facts = bindExpression(draft, scope, call);
  markNullableParameters(draft);
  judgeExpression(rootJudgement(draft), call);
  return draft.context.engine.semantics.callsAnswer ? procedureResults(facts) : [];
}

const left = maybe("a procedure may leave it NULL");

/** The row of a procedure's OUT and INOUT arguments (PostgreSQL's manual, CALL). */
function procedureResults({ definition, type, fields }: FactsDraft): readonly ResultDraft[] {
  if (definition?.kind !== "procedure") return [];
  const outputs = definition.parameters.filter(({ mode }) => mode === "out" || mode === "inout");
  return outputs.map(({ name }, index) => ({
    name: name ?? `column${index + 1}`,
    type: fields?.[index]?.type ?? type,
    nullability: left,
    origin: { kind: "generated" },
  }));
}
