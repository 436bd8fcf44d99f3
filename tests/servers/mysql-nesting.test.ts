import { describe, expect, it } from "vitest";
import { compareMysqlNesting } from "../parser/mysql-nesting.ts";
import { hasMariaDb } from "./mariadb.ts";

describe.skipIf(!hasMariaDb())("operators", () => {
  it("nest as the server nests them", async () => {
    expect((await compareMysqlNesting(2000, 20_260_101))?.differences).toEqual([]);
  });
});
