import { describe, expect, it } from "vitest";
import { measureMysqlTruth } from "../truth/mysql/measure.ts";
import { hasMariaDb } from "./mariadb.ts";

describe.skipIf(!hasMariaDb())("random queries", () => {
  it("have the types and NULLs that are said of them", async () => {
    const result = await measureMysqlTruth(600, 7);
    expect(result?.lies).toEqual([]);
    expect((result?.refused ?? 0) / (result?.tried ?? 1)).toBeLessThan(0.2);
  });
});
