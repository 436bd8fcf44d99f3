import type { StatementAnalysis } from "../../../packages/compiler/src/analysis/model.ts";
import type { Nullability, SqlType } from "../../../packages/compiler/src/catalog/index.ts";
import type { TestCompiler } from "../analysis/compile.ts";
import type { Description } from "../analysis/server.ts";

/** How our answer compares with the server's. */
export type Verdict =
  | { readonly kind: "agrees"; readonly columns: readonly JudgedColumn[]; readonly parameters: readonly string[] }
  | { readonly kind: "types"; readonly difference: string }
  /** Both reject it. */
  | { readonly kind: "invalid"; readonly ours: string; readonly theirs: string }
  | { readonly kind: "rejected"; readonly message: string }
  | { readonly kind: "accepted"; readonly message: string }
  | { readonly kind: "crash"; readonly message: string };

export interface JudgedColumn {
  readonly name: string;
  readonly nullability: Nullability;
  /** Kind of the expression that computes it. */
  readonly kind: string;
}

type Answer = Description | { readonly error: string };

export function judge(compiler: TestCompiler, sql: string, theirs: Answer): Verdict {
  let ours: StatementAnalysis | string;
  try {
    ours = compiler.analyze(sql);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The text could not be parsed: that is an answer too.
    if (!message.startsWith(sql)) return { kind: "crash", message };
    ours = message.slice(sql.length + 2);
  }
  const error = typeof ours === "string" ? ours : firstError(ours);
  if ("error" in theirs) {
    const told = error ?? (typeof ours === "string" ? undefined : warningOf(ours, theirs.error));
    return told === undefined
      ? { kind: "accepted", message: theirs.error }
      : { kind: "invalid", ours: told, theirs: theirs.error };
  }
  if (error !== undefined || typeof ours === "string") return { kind: "rejected", message: error ?? "" };
  return compare(compiler, ours, theirs);
}

function firstError({ diagnostics }: StatementAnalysis): string | undefined {
  return diagnostics.find(({ severity }) => severity === "error")?.message;
}

/** A warning with the server's words counts as a rejection: sqlc takes what gives it. */
function warningOf({ diagnostics }: StatementAnalysis, message: string): string | undefined {
  return diagnostics.find((diagnostic) => diagnostic.message === message)?.message;
}

function compare(compiler: TestCompiler, ours: StatementAnalysis, theirs: Description): Verdict {
  const base = (type: SqlType) => compiler.engine.types.baseType(compiler.catalog, type).id;
  const parameters: string[] = [];
  for (const { node, type } of ours.parameters) parameters[(node.number ?? 0) - 1] ??= type ? base(type) : "?";
  const differences = [
    ...differencesOf(
      "column",
      ours.columns.map(({ type }) => base(type)),
      theirs.columns.map(({ type }) => type),
    ),
    ...differencesOf(
      "name",
      ours.columns.map(({ name }) => name),
      theirs.columns.map(({ name }) => name),
    ),
    ...differencesOf(
      "parameter",
      parameters,
      theirs.parameters.map((id) => base({ id })),
    ),
  ];
  if (differences.length > 0) return { kind: "types", difference: differences.join("; ") };
  const columns = ours.columns.map(({ name, nullability, origin }) => ({
    name,
    nullability,
    kind: origin.kind === "target" ? origin.target.expression.kind : origin.kind,
  }));
  return { kind: "agrees", columns, parameters: theirs.parameters };
}

function differencesOf(what: string, ours: readonly string[], theirs: readonly string[]): string[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index)
    .filter((index) => ours[index] !== theirs[index])
    .map(
      (index) => `${what} ${index + 1}: ours ${ours[index] ?? "(missing)"}, database ${theirs[index] ?? "(missing)"}`,
    );
}
