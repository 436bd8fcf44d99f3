import { cautiousClaims, type Finding, falseClaims } from "./measure.ts";

export interface Report {
  add(finding: Finding): void;
  /** Findings that promise 1 of the design forbids. */
  failures(): number;
  /** @param list with examples of each kind */
  lines(list: boolean): readonly string[];
}

interface Shape {
  count: number;
  example: string;
}

/** Counts findings, and groups them by what they look like without names and numbers. */
export function createReport(): Report {
  const counts = new Map<string, number>();
  const shapes = new Map<string, Map<string, Shape>>();
  const cautious = new Map<string, { seen: number; unseen: number; example: string }>();
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  const note = (group: string, text: string, finding: Finding) => {
    const shapesOf = shapes.get(group) ?? new Map<string, Shape>();
    shapes.set(group, shapesOf);
    const known = shapesOf.get(shapeOf(text));
    const example = `${text}\n      #${finding.statement.index} ${finding.statement.sql}`;
    if (!known) shapesOf.set(shapeOf(text), { count: 1, example });
    else {
      known.count++;
      if (example.length < known.example.length) known.example = example;
    }
  };
  const failing = ["different types", "valid, rejected by us", "crashes", "NULL in a column called not-null"];
  return {
    add(finding) {
      const { verdict, outcomes } = finding;
      count("statements");
      const runs = outcomes.filter(({ failure }) => failure === undefined).length;
      count("runs", outcomes.length);
      count("runs that failed", outcomes.length - runs);
      for (const { failure } of outcomes) if (failure !== undefined) note("run-time errors", failure, finding);
      for (const column of falseClaims(finding)) note("NULL in a column called not-null", column.kind, finding);
      count("NULL in a column called not-null", falseClaims(finding).length);
      for (const { column, seen } of cautiousClaims(finding)) {
        count(seen ? "nullable columns that were NULL" : "nullable columns that never were NULL");
        const because = column.nullability.because ?? "";
        const shape = `${column.kind}: ${shapeOf(because)}`;
        const known = cautious.get(shape) ?? { seen: 0, unseen: 0, example: "" };
        const example = seen ? known.example : `#${finding.statement.index} ${finding.statement.sql}`;
        const shorter = known.example === "" || example.length < known.example.length ? example : known.example;
        cautious.set(shape, {
          seen: known.seen + Number(seen),
          unseen: known.unseen + Number(!seen),
          example: shorter,
        });
      }
      switch (verdict.kind) {
        case "agrees":
          count("valid, the same types");
          count(
            "columns called not-null",
            verdict.columns.filter(({ nullability }) => nullability.kind === "never").length,
          );
          break;
        case "types":
          count("different types");
          note("different types", verdict.difference, finding);
          break;
        case "invalid":
          count("invalid, rejected by us too");
          if (shapeOf(verdict.ours) !== shapeOf(verdict.theirs))
            note("other words", `${verdict.theirs} | ours: ${verdict.ours}`, finding);
          else note("invalid", verdict.theirs, finding);
          break;
        case "rejected":
          count("valid, rejected by us");
          note("valid, rejected by us", verdict.message, finding);
          break;
        case "accepted":
          count("invalid, accepted by us");
          note("invalid, accepted by us", verdict.message, finding);
          break;
        case "crash":
          count("crashes");
          note("crashes", verdict.message, finding);
          break;
      }
    },
    failures: () => failing.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
    lines(list) {
      const totals = [...counts].map(([name, number]) => `${String(number).padStart(7)}  ${name}`);
      if (!list) return totals;
      const groups = [...shapes].flatMap(([group, shapesOf]) => [
        `== ${group}`,
        ...[...shapesOf.values()]
          .sort((left, right) => right.count - left.count)
          .map(({ count: times, example }) => `${String(times).padStart(5)} ${example}`),
      ]);
      const over = [...cautious].sort(([, left], [, right]) => right.unseen - left.unseen).slice(0, 80);
      const claims = over.map(
        ([shape, { seen, unseen, example }]) =>
          `${String(unseen).padStart(5)} never NULL, ${seen} NULL  ${shape}\n      ${example}`,
      );
      return [...groups, "== nullable, never NULL", ...claims, ...totals];
    },
  };
}

/** Without names, values and numbers. */
function shapeOf(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '""').replaceAll(/\d+/g, "0");
}
