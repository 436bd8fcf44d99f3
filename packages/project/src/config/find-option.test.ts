import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../memory-host.ts";
import { findOption } from "./find-option.ts";
import { parseConfig } from "./load-config.ts";

const text = `version: "2"
plugins:
  - { name: p, process: { cmd: p } }
options:
  p: { width: 1, shared: 2 }
sql:
  - engine: postgresql
    schema: s.sql
    queries: q.sql
    codegen:
      - plugin: p
        out: gen
        options:
          width: 3
          list: [{ a/b: yes }, two]
`;

async function textAt(pointer: string, part: "name" | "value" = "value"): Promise<string | undefined> {
  const config = await parseConfig({ path: "sqlc.yaml", text }, "/project/sqlc.yaml", createMemoryHost({}));
  const places = config.entries[0]?.generators[0]?.optionPlaces;
  const place = places && findOption(places, pointer, part);
  return place && text.slice(place.start, place.end);
}

describe("findOption", () => {
  test("finds a value and a name", async () => {
    expect([await textAt("/width"), await textAt("/width", "name")]).toEqual(["3", "width"]);
  });

  test("goes into lists, and through names that are escaped", async () => {
    expect([await textAt("/list/1"), await textAt("/list/0/a~1b")]).toEqual(["two", "yes"]);
  });

  test("looks in the options of the whole configuration too", async () => {
    expect(await textAt("/shared")).toBe("2");
  });

  test("stops at the last part that is there", async () => {
    expect(await textAt("/list/0/absent")).toBe("{ a/b: yes }");
  });

  test("without a pointer finds all options", async () => {
    expect(await textAt("", "name")).toMatch(/^width: 3/);
  });
});
