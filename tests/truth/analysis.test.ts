import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StatementAnalysis } from "../../packages/compiler/src/analysis/model.ts";
import type { SqlType } from "../../packages/compiler/src/catalog/index.ts";
import { loadEngine } from "../../packages/compiler/src/engines/registry.ts";
import { createTestCompiler, type TestCompiler } from "./analysis/compile.ts";
import { invalidQueries } from "./analysis/invalid-queries.ts";
import { validQueries } from "./analysis/queries.ts";
import { rowsSql, schemaSql } from "./analysis/schema.ts";
import { type AnalysisServer, type Description, openAnalysisServer } from "./analysis/server.ts";

let compiler: TestCompiler;
let empty: AnalysisServer;
let filled: AnalysisServer;

beforeAll(async () => {
  compiler = createTestCompiler(await loadEngine("postgresql"), schemaSql);
  [empty, filled] = await Promise.all([openAnalysisServer([schemaSql]), openAnalysisServer([schemaSql, rowsSql])]);
}, 60_000);

afterAll(async () => {
  await Promise.all([empty.close(), filled.close()]);
});

function parameterTypes(analysis: StatementAnalysis): string[] {
  const types: string[] = [];
  for (const { node, type } of analysis.parameters) types[(node.number ?? 0) - 1] ??= type?.id ?? "?";
  return types;
}

/** On the wire a column has the type below its domain. */
function wireType(type: SqlType): string {
  return compiler.engine.types.baseType(compiler.catalog, type).id;
}

function print({ parameters, columns }: Description): string {
  return `(${parameters.join(", ")}) ${columns.map(({ name, type }) => `${name} ${type}`).join(", ")}`;
}

describe("PostgreSQL describes a statement as we do", () => {
  test.each(validQueries)("%s", async (sql) => {
    const analysis = compiler.analyze(sql);
    const columns = analysis.columns.map((column) => ({ name: column.name, type: wireType(column.type) }));
    const theirs = await filled.describe(sql);
    expect(analysis.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
    expect(print({ parameters: parameterTypes(analysis), columns })).toBe(
      "error" in theirs ? theirs.error : print(theirs),
    );
  });
});

describe("a column that cannot be NULL is never NULL", () => {
  const runnable = validQueries.filter((sql) => !sql.includes("$"));
  test.each(runnable)("%s", async (sql) => {
    const { columns } = compiler.analyze(sql);
    const [fromEmpty, fromFilled] = [await empty.run(sql), await filled.run(sql)];
    expect(fromFilled ?? fromEmpty).toBeDefined();
    const wrong = columns.filter(({ nullability }, index) => {
      return nullability.kind === "never" && (fromEmpty?.[index] || fromFilled?.[index]);
    });
    expect(wrong.map((column) => column.name)).toEqual([]);
  });
});

describe("a statement that PostgreSQL rejects gets its message", () => {
  test.each(invalidQueries.map(([sql, ours]) => ({ sql, ours })))("$sql", async ({ sql, ours }) => {
    const theirs = await filled.describe(sql);
    const { diagnostics } = compiler.analyze(sql);
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    expect("error" in theirs).toBe(true);
    expect(errors.map((diagnostic) => diagnostic.message)).toContain(ours ?? ("error" in theirs ? theirs.error : ""));
  });
});
