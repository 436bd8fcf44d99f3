import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Catalog, Column } from "@sqlc-ts/protocol";

/** Tells once of each type that only an extension knows; sqlc is silent about them, and requests without facts are too. */
export function createUnknownTypeReport(
  catalog: Catalog | undefined,
  report: ReportProblem,
): (column: Column, typeName: string) => void {
  const unknown = new Set(
    (catalog?.types ?? []).filter(({ kind }) => kind === "base" || kind === "foreign").map(({ id }) => id),
  );
  return ({ facts }, typeName) => {
    const id = facts?.typeId.replace(/(?:\[\])+$/, "") ?? "";
    if (!unknown.delete(id)) return;
    const override = `{ db_type: "${typeName}", go_type: "example.com/types.Type" }`;
    report({
      severity: "info",
      span: facts?.span,
      message: `type "${id}" is not known: its values are of type any`,
      hint: `to give it a type, add to the generator's options: overrides: [${override}]`,
    });
  };
}
