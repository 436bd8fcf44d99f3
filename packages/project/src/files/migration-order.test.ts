import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../memory-host.ts";
import { migrationOrder } from "./migration-order.ts";

const names = ["m/10_c.sql", "m/1_a.sql", "m/2_b.sql", "m/seed.sql"];
const byName = names.join(" ");
const byNumber = "m/1_a.sql m/2_b.sql m/10_c.sql m/seed.sql";

async function order(files: Readonly<Record<string, string>>): Promise<string> {
  const paths = Object.keys(files).sort();
  const ordered = await migrationOrder(createMemoryHost(files))(paths.map((path) => `/project/${path}`));
  return ordered.map((path) => path.replace("/project/", "")).join(" ");
}

function withText(text: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name.endsWith("10_c.sql") ? text : "SELECT 1;"]));
}

describe("the order of migrations", () => {
  test.each([
    ["goose", "-- +goose Up\nSELECT 1;"],
    ["goose, with a line before", "-- the third\n-- +goose up"],
    ["sql-migrate", "-- +migrate Up"],
    ["tern", "SELECT 1;\n---- create above / drop below ----\nSELECT 2;"],
  ])("is that of their numbers with %s", async (_, text) => {
    expect(await order(withText(text))).toBe(byNumber);
  });

  test("is that of their numbers with golang-migrate", async () => {
    expect(await order({ "m/10_b.up.sql": "", "m/9_a.up.sql": "" })).toBe("m/9_a.up.sql m/10_b.up.sql");
  });

  test.each([
    ["dbmate", "-- migrate:up\nSELECT 1;"],
    ["no tool", "SELECT 1;"],
    ["words in a line of their own only", "SELECT 1; -- +goose Up"],
  ])("is that of their names with %s", async (_, text) => {
    expect(await order(withText(text))).toBe(byName);
  });

  test("is that of the versions with Flyway, whose undo migrations are left out", async () => {
    const files = ["R__views.sql", "U2__x.sql", "V10__c.sql", "V1__a.sql", "V2_1__b.sql", "V2__x.sql", "seed.sql"];
    const texts = Object.fromEntries(files.map((name) => [`m/${name}`, "SELECT 1;"]));
    expect(await order(texts)).toBe("m/V1__a.sql m/V2__x.sql m/V2_1__b.sql m/V10__c.sql m/R__views.sql m/seed.sql");
  });

  test("compares numbers of any length", async () => {
    const files = { "m/100000000000000000000_b.up.sql": "", "m/99999999999999999999_a.up.sql": "" };
    expect(await order(files)).toBe("m/99999999999999999999_a.up.sql m/100000000000000000000_b.up.sql");
  });

  test("keeps files of the same number by name", async () => {
    expect(await order({ "m/1_b.up.sql": "", "m/01_c.up.sql": "", "m/1_a.up.sql": "" })).toBe(
      "m/01_c.up.sql m/1_a.up.sql m/1_b.up.sql",
    );
  });
});
