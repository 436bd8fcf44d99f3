import { expect, test } from "vitest";
import { cutDownMigration } from "./migrations.ts";

test.each([
  ["goose", "-- +goose Down"],
  ["sql-migrate", "-- +migrate Down"],
  ["tern", "---- create above / drop below ----"],
  ["dbmate", "-- migrate:down transaction:false"],
])("cuts a %s migration at its down marker", (_tool, marker) => {
  const up = "CREATE TABLE t (a int);\n";
  expect(cutDownMigration(`${up}${marker}\nDROP TABLE t;\n`)).toBe(up);
});

test("compares markers without regard to case", () => {
  expect(cutDownMigration("SELECT 1;\n-- +GOOSE DOWN\nSELECT 2;")).toBe("SELECT 1;\n");
});

test("does not bring back what follows a second up marker", () => {
  expect(cutDownMigration("a;\n-- +goose Down\nb;\n-- +goose Up\nc;")).toBe("a;\n");
});

test("keeps a marker that does not begin its line or lacks its blank", () => {
  const text = "a; -- +goose Down\n --+goose Down\n  -- migrate:down\nb;";
  expect(cutDownMigration(text)).toBe(text);
});

test("keeps carriage returns and the last line break, so that offsets stay", () => {
  expect(cutDownMigration("a;\r\nb;\r\n")).toBe("a;\r\nb;\r\n");
});

test("finds a marker after a carriage return and line feed", () => {
  expect(cutDownMigration("a;\r\n-- migrate:down\r\nb;")).toBe("a;\r\n");
});
