import { expect, test } from "vitest";
import { columns, messages, tableColumns } from "./testing/answers.ts";

const schema = `
  CREATE DATABASE fleet;
  USE fleet;
  CREATE TABLE vehicles (id int PRIMARY KEY, plate varchar(10) NOT NULL);
  CREATE TABLE fleet.depots (id int PRIMARY KEY);
`;

test("the current database's name may stand in front of a table's and a column's", () => {
  const select = "SELECT fleet.vehicles.id, vehicles.plate FROM fleet.vehicles WHERE fleet.vehicles.plate = 'x'";
  expect(columns(select, schema)).toEqual(["id int NN", "plate varchar NN"]);
  expect(columns("SELECT fleet.vehicles.* FROM fleet.vehicles", schema)).toEqual(["id int NN", "plate varchar NN"]);
  expect(messages("UPDATE fleet.vehicles SET plate = 'x'", schema)).toEqual([]);
});

test("what is created in it by its name is found without", () => {
  expect(columns("SELECT * FROM depots", schema)).toEqual(["id int NN"]);
});

test("other databases are not it", () => {
  expect(messages("SELECT id FROM flete.vehicles", schema)).toEqual(['relation "flete.vehicles" does not exist']);
});

test("definitions may use its name", () => {
  const altered = `${schema} ALTER TABLE fleet.vehicles ADD COLUMN seats int; ALTER TABLE depots ADD COLUMN city text;`;
  expect(tableColumns(altered, "vehicles")).toEqual(["id int NN", "plate varchar NN", "seats int"]);
});
