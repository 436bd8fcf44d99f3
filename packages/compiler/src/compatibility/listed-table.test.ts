import { describe, expect, test } from "vitest";
import { createQueryPrinter } from "./testing/query-printer.ts";

const { columns } = await createQueryPrinter(`
  CREATE SCHEMA app;
  CREATE TABLE twins (id int NOT NULL);
  SET search_path = app;
  CREATE TABLE placed (id int NOT NULL);
  CREATE TABLE twins (id int NOT NULL);
  CREATE TABLE app.named (id int NOT NULL);
`);

describe("a table is called as the request's own catalog lists it", () => {
  test.each([
    ["created through the search path, found through it", "SELECT id FROM placed", "T=placed"],
    ["created through the search path, called by its schema", "SELECT id FROM app.placed", "T=placed"],
    ["of a name that the default schema has too", "SELECT id FROM twins", "T=app.twins"],
    ["the default schema's own", "SELECT id FROM public.twins", "T=public.twins"],
    ["created by its schema's name", "SELECT id FROM app.named", "T=app.named"],
    ["created by its schema's name, found through the search path", "SELECT id FROM named", "T=app.named"],
  ])("%s", (_, sql, table) => {
    expect(columns(sql)[0]?.split(" ")).toContain(table);
  });

  test("an embedded one", () => {
    expect(columns("SELECT sqlc.embed(p) FROM app.placed p")[0]).toContain("embed=placed");
  });
});
