import { cautiousClaims, type Finding, falseClaims } from "./measure.ts";
import { createShapes, shapeOf } from "./shapes.ts";

export interface Report {
  add(finding: Finding): void;
  /** Findings that the design's first promise forbids. */
  failures(): number;
  /** @param list with the shortest example of each kind */
  lines(list: boolean): readonly string[];
}

const forbidden = ["different types", "valid, rejected by us", "crashes", "NULL in a column called not-null"] as const;

/** Counts findings, and groups them by what they look like without names and numbers. */
export function createReport(): Report {
  const counts = new Map<string, number>();
  const shapes = createShapes();
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  const countAndNote = (name: string, text: string, finding: Finding) => {
    count(name);
    shapes.note(name, text, finding.statement);
  };
  return {
    add(finding) {
      count("statements");
      addOutcomes(finding, count, shapes.note);
      addClaims(finding, count, countAndNote);
      addVerdict(finding, count, countAndNote);
    },
    failures: () => forbidden.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
    lines(list) {
      const totals = [...counts].map(([name, number]) => `${String(number).padStart(7)}  ${name}`);
      return list ? [...shapes.lines(), ...totals] : totals;
    },
  };
}

type Count = (name: string, by?: number) => void;
type Note = (name: string, text: string, finding: Finding) => void;

function addOutcomes(
  { outcomes, statement }: Finding,
  count: Count,
  note: ReturnType<typeof createShapes>["note"],
): void {
  count("runs", outcomes.length);
  for (const { failure } of outcomes) {
    if (failure === undefined) continue;
    count("runs that failed");
    note("run-time errors", failure, statement);
  }
}

function addClaims(finding: Finding, count: Count, countAndNote: Note): void {
  for (const column of falseClaims(finding)) countAndNote("NULL in a column called not-null", column.kind, finding);
  for (const { column, seen } of cautiousClaims(finding)) {
    if (seen) count("nullable columns that were NULL");
    else {
      const because = column.nullability.because ?? "";
      countAndNote("nullable columns that never were NULL", `${column.kind}: ${because}`, finding);
    }
  }
}

function addVerdict(finding: Finding, count: Count, countAndNote: Note): void {
  const { verdict } = finding;
  switch (verdict.kind) {
    case "agrees":
      count("valid, the same types");
      count(
        "columns called not-null",
        verdict.columns.filter(({ nullability }) => nullability.kind === "never").length,
      );
      break;
    case "types":
      countAndNote("different types", verdict.difference, finding);
      break;
    case "invalid":
      count("invalid, rejected by us too");
      if (shapeOf(verdict.ours) === shapeOf(verdict.theirs)) break;
      countAndNote("invalid, rejected in other words", `${verdict.theirs} | ours: ${verdict.ours}`, finding);
      break;
    case "rejected":
      countAndNote("valid, rejected by us", verdict.message, finding);
      break;
    case "accepted":
      countAndNote("invalid, accepted by us", verdict.message, finding);
      break;
    case "crash":
      countAndNote("crashes", verdict.message, finding);
      break;
  }
}
