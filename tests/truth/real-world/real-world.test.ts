import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlType } from "../../../packages/compiler/src/catalog/index.ts";
import { openProject, type Project, projectNames } from "./project.ts";

describe.each(projectNames())("%s", (name) => {
  let project: Project;

  beforeAll(async () => {
    project = await openProject(name);
  }, 60_000);
  afterAll(() => project.close());

  test("compiles without a complaint", () => {
    expect(project.messages).toBe("");
    expect(project.queries.length).toBeGreaterThan(8);
  });

  test("has the server's names and types of columns and parameters", async () => {
    const { engine, catalog } = project;
    const idOf = (type: SqlType | undefined) => (type ? engine.types.baseType(catalog, type).id : "?");
    for (const query of project.queries) {
      const columns = query.columns.flatMap((column) => column.embedded ?? [column]).map(({ proven }) => proven);
      const ours = {
        parameters: query.parameters.map(({ type }) => idOf(type)),
        columns: columns.map((column) => ({ name: column.name, type: idOf(column.type) })),
      };
      const theirs = await project.describe(query.text);
      if ("error" in theirs) expect.unreachable(`${query.name}: ${theirs.error}`);
      const parameters = theirs.parameters.map((id) => idOf({ id }));
      expect({ query: query.name, ...ours }).toEqual({ query: query.name, ...theirs, parameters });
    }
  });

  test("has no NULL in a column that is never NULL", async () => {
    const outcomes = await project.run();
    const wrong: string[] = [];
    for (const [query, runs] of outcomes) {
      const columns = query.columns.flatMap((column) => column.embedded ?? [column]).map(({ proven }) => proven);
      for (const [index, { name: column, nullability }] of columns.entries()) {
        if (nullability.kind === "never" && runs.some(({ nulls }) => nulls[index]))
          wrong.push(`${query.name}.${column}`);
      }
    }
    expect(wrong).toEqual([]);
    const rows = [...outcomes.values()].filter((runs) => runs.some((run) => run.rows > 0));
    expect(rows.length).toBeGreaterThan(0);
  });
});
