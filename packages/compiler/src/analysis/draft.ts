import type { Diagnostic, DiagnosticDetails, MessageArguments, Span } from "@sqlc-ts/diagnostics";
import { maybe, type SqlType } from "../catalog/index.ts";
import type { Expression, Star } from "../syntax/ast/index.ts";
import type { BoundBody, BoundDataModification, FactsDraft, Scope } from "./bound.ts";
import { type AnalysisMessage, type analysisMessages, report } from "./messages.ts";
import type { AnalysisContext, StarExpansion } from "./model.ts";
import { createParameterTable, type ParameterTable } from "./parameters.ts";

/** A range of the statement's text: any node. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Everything that is being found out about one statement. */
export interface Draft {
  readonly context: AnalysisContext;
  readonly diagnostics: Diagnostic[];
  readonly facts: Map<Expression, FactsDraft>;
  readonly bodies: Map<object, BoundBody | BoundDataModification>;
  readonly stars: Map<Star, StarExpansion>;
  readonly parameters: ParameterTable;
  /** Sides of outer joins so far. */
  readonly joinSides: { count: number };
  /** Sub-queries that stand for a row, so that they may have several columns. */
  readonly rowQueries: Set<Expression>;
  /** Recursive common tables being judged inside each other. */
  readonly recursion: { depth: number };
  /** The query level of each column reference, in the order in which they were bound: so an aggregate knows whose columns it reads. */
  readonly references: Scope[];
}

export function createDraft(context: AnalysisContext): Draft {
  return {
    context,
    diagnostics: [],
    facts: new Map(),
    bodies: new Map(),
    stars: new Map(),
    parameters: createParameterTable(context.engine.queryFiles?.placeholders === "question"),
    joinSides: { count: 0 },
    rowQueries: new Set(),
    recursion: { depth: 0 },
    references: [],
  };
}

/** Records an error at a place of the statement. */
export function fail<Code extends AnalysisMessage>(
  draft: Draft,
  place: Place,
  code: Code,
  values: MessageArguments<(typeof analysisMessages)[Code]>,
  details: Omit<DiagnosticDetails, "span"> = {},
): void {
  draft.diagnostics.push(report(code, values, { ...details, span: spanOf(draft, place) }));
}

export function spanOf(draft: Draft, place: Place): Span {
  return { file: draft.context.file, start: place.start, end: place.end };
}

/**
 * The type of an expression about which nothing can be known: after an error, or a function that an extension unknown to us may have.
 * No real expression has this pseudo-type. It fits everywhere, so that one error is reported once.
 */
export const unresolvedType: SqlType = { id: "any" };

export function isUnresolved(type: SqlType): boolean {
  return type.id === unresolvedType.id;
}

export function unresolvedFacts(): FactsDraft {
  return { type: unresolvedType, nullability: notJudged };
}

/** Placeholder until the second pass. */
export const notJudged = maybe("nothing is known of it");

export function factsOf(type: SqlType): FactsDraft {
  return { type, nullability: notJudged };
}

/** For messages, which name types without their modifiers: `character varying`. */
export function formatType(draft: Draft, { id }: SqlType): string {
  const { engine, catalog } = draft.context;
  return engine.types.format(catalog, { id });
}
