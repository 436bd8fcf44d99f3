import { expect, test } from "vitest";
import { definition } from "./testing/parse-definition.ts";

function columnType(written: string) {
  const statement = definition(`CREATE TABLE t (c ${written})`);
  const column = statement.kind === "create_table" ? statement.elements[0] : undefined;
  if (column?.kind !== "column_definition" || !column.type) throw new Error(`no column of type ${written}`);
  const { schema, name, dimensions, modifiers } = column.type;
  return { name: schema === undefined ? name : `${schema}.${name}`, dimensions, modifiers: modifiers.length };
}

test.each([
  ["int", "pg_catalog.int4"],
  ["integer", "pg_catalog.int4"],
  ["smallint", "pg_catalog.int2"],
  ["bigint", "pg_catalog.int8"],
  ["INT4", "int4"],
  ["serial", "serial"],
  ["bigserial", "bigserial"],
  ["real", "pg_catalog.float4"],
  ["float(24)", "pg_catalog.float4"],
  ["float(25)", "pg_catalog.float8"],
  ["float", "pg_catalog.float8"],
  ["double precision", "pg_catalog.float8"],
  ["dec", "pg_catalog.numeric"],
  ["boolean", "pg_catalog.bool"],
  ["bool", "bool"],
  ["character varying", "pg_catalog.varchar"],
  ["nchar", "pg_catalog.bpchar"],
  ["national character varying", "pg_catalog.varchar"],
  ["bpchar", "bpchar"],
  ['"char"', "char"],
  ["text", "text"],
  ["json", "pg_catalog.json"],
  ["jsonb", "jsonb"],
  ["timestamp without time zone", "pg_catalog.timestamp"],
  ["timestamp with time zone", "pg_catalog.timestamptz"],
  ["timestamptz", "timestamptz"],
  ["time with time zone", "pg_catalog.timetz"],
  ["interval day to second", "pg_catalog.interval"],
  ["bit varying", "pg_catalog.varbit"],
  ["varbit", "varbit"],
  ["foo.mood", "foo.mood"],
  ['"Weird"', "Weird"],
])("%s is %s", (written, name) => {
  expect(columnType(written)).toEqual({ name, dimensions: 0, modifiers: 0 });
});

test.each([
  ["numeric(10, 2)", 2, 0],
  ["varchar(5)[]", 1, 1],
  ["text[3][]", 0, 2],
  ["text ARRAY[3]", 0, 1],
  ["geometry(Point, 4326)", 2, 0],
])("%s has %i modifiers and %i dimensions", (written, modifiers, dimensions) => {
  expect(columnType(written)).toMatchObject({ modifiers, dimensions });
});
