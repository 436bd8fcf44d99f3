import { describe, expect, test } from "vitest";
import type { FunctionDefinition } from "../catalog/index.ts";
import { build, catalogOf } from "./testing/catalog-of.ts";

async function overloads(sql: string, name: string): Promise<readonly FunctionDefinition[]> {
  return (await catalogOf(sql)).schemas.get("public")?.functions.get(name) ?? [];
}

describe("CREATE FUNCTION", () => {
  test("registers parameters and result, in sqlc's spelling too", async () => {
    const [definition] = await overloads(
      "CREATE FUNCTION f(a int, VARIADIC b text[] DEFAULT '{}') RETURNS varchar(3) LANGUAGE sql AS '';",
      "f",
    );
    expect(definition).toMatchObject({
      kind: "function",
      parameters: [
        {
          name: "a",
          mode: "in",
          type: { id: "int4" },
          sqlcType: { schema: "", name: "pg_catalog.int4" },
          hasDefault: false,
        },
        {
          name: "b",
          mode: "variadic",
          type: { id: "text[]" },
          sqlcType: { name: "text", dimensions: 0 },
          hasDefault: true,
        },
      ],
      returns: { id: "varchar" },
      sqlcReturns: { schema: "", name: "pg_catalog.varchar" },
      returnsSet: false,
      nullResult: "any",
    });
  });

  test("tells sets, tables and OUT parameters", async () => {
    const schema = `
      CREATE FUNCTION a() RETURNS SETOF int LANGUAGE sql AS '';
      CREATE FUNCTION b() RETURNS TABLE (x int, y text) LANGUAGE sql AS '';
      CREATE FUNCTION c(OUT x int) LANGUAGE sql AS '';
      CREATE FUNCTION d(OUT x int, INOUT y text) LANGUAGE sql AS '';
      CREATE PROCEDURE e(x int) LANGUAGE sql AS '';`;
    const catalog = await catalogOf(schema);
    const results = [..."abcde"].map((name) => {
      const [definition] = catalog.schemas.get("public")?.functions.get(name) ?? [];
      return [definition?.returns.id, definition?.returnsSet];
    });
    expect(results).toEqual([
      ["int4", true],
      ["record", true],
      ["int4", false],
      ["record", false],
      ["void", false],
    ]);
  });

  test("STRICT ones are NULL for NULL, and may be for other arguments", async () => {
    const [definition] = await overloads("CREATE FUNCTION f(int) RETURNS int STRICT LANGUAGE sql AS ''", "f");
    expect(definition?.nullResult).toBe("strict-or-null");
  });

  test("adds overloads, and replaces the one of the same signature", async () => {
    const definitions = await overloads(
      `CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS '';
       CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS '';
       CREATE OR REPLACE FUNCTION f(b int, OUT c bool) LANGUAGE sql AS '';`,
      "f",
    );
    expect(definitions.map(({ returns }) => returns.id)).toEqual(["bool", "int4"]);
  });

  test("of a signature that is taken is reported", async () => {
    const { messages } = await build(
      "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION f(b int) RETURNS text LANGUAGE sql AS '';",
    );
    expect(messages).toEqual(['1:74: relation "f" already exists']);
  });
});

test("an aggregate gives what its final function gives, or its state", async () => {
  const schema = `
    CREATE FUNCTION fin(state bigint) RETURNS text LANGUAGE sql AS '';
    CREATE AGGREGATE total(int) (SFUNC = int84pl, STYPE = bigint);
    CREATE AGGREGATE described(int) (SFUNC = int84pl, STYPE = bigint, FINALFUNC = fin);`;
  expect(await overloads(schema, "total")).toMatchObject([{ kind: "aggregate", returns: { id: "int8" } }]);
  expect(await overloads(schema, "described")).toMatchObject([{ returns: { id: "text" } }]);
});

describe("DROP FUNCTION", () => {
  const two =
    "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS '';";

  test("takes the overload of that signature", async () => {
    const definitions = await overloads(`${two} DROP FUNCTION f(OUT bool, integer);`, "f");
    expect(definitions.map(({ parameters }) => parameters[0]?.type.id)).toEqual(["text"]);
  });

  test("without a signature needs the name to be unique", async () => {
    const { messages } = await build(`${two}\nDROP FUNCTION f;`);
    expect(messages).toEqual(['2:15: function name "f" is not unique']);
  });

  test("of a signature that is not there is reported", async () => {
    const { messages } = await build(`${two}\nDROP FUNCTION f(bool);`);
    expect(messages).toEqual(['2:15: relation "f" does not exist']);
  });
});

test("ALTER FUNCTION renames and moves the overload that is meant", async () => {
  const catalog = await catalogOf(`
    CREATE SCHEMA s;
    CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS '';
    ALTER FUNCTION f(int) RENAME TO g; ALTER FUNCTION f(text) SET SCHEMA s;`);
  expect([...(catalog.schemas.get("public")?.functions.keys() ?? [])]).toEqual(["g"]);
  expect(catalog.schemas.get("s")?.functions.get("f")).toMatchObject([{ schema: "s" }]);
});
