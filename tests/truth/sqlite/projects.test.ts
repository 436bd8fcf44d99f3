import { describe, expect, test } from "vitest";
import { liesOf, openDatabase, readProject } from "./project.ts";

describe.each(["feeds", "bookkeeping"])("the project %s", async (name) => {
  const project = await readProject(name);

  test("is understood whole", () => {
    expect(project.diagnostics).toEqual([]);
    expect(project.queries.length).toBeGreaterThan(70);
  });

  test("keeps texts that SQLite prepares", () => {
    const database = openDatabase(project);
    const refused = project.queries.flatMap(({ name: query, text }) => {
      try {
        database.prepare(text).finalize();
        return [];
      } catch (error) {
        return [`${query}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    database.close();
    expect(refused).toEqual([]);
  });

  test("returns what its types say", () => {
    const lies = project.queries.flatMap((query) => liesOf(project, query, 7).map((lie) => `${query.name}, ${lie}`));
    expect(lies).toEqual([]);
  });
});
