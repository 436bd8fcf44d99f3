/** A harbour: one table with a column of every common kind, tables to join it with, one in another schema, composites and functions. */
export const schemaSql = `
CREATE SCHEMA yard;
CREATE TYPE state AS ENUM ('moored', 'sailing');
CREATE TYPE berth AS (pier text, number int);
CREATE TABLE boats (
  id bigserial PRIMARY KEY,
  name text NOT NULL,
  motto varchar(20),
  seats int,
  crew int NOT NULL,
  flags text[] NOT NULL,
  built timestamptz NOT NULL,
  price numeric(10, 2) NOT NULL,
  draft double precision NOT NULL,
  afloat boolean NOT NULL,
  log jsonb NOT NULL,
  launched date,
  state state NOT NULL,
  tonnage bigint NOT NULL,
  home berth
);
CREATE TABLE trips (id bigint PRIMARY KEY, boat_id bigint NOT NULL, title text NOT NULL, days int);
CREATE TABLE crews (id bigint NOT NULL, nick text);
CREATE TABLE yard.slips (id int NOT NULL, label text);
CREATE FUNCTION voyages(boat bigint) RETURNS TABLE (days int, title text) LANGUAGE sql AS 'SELECT days, title FROM trips WHERE boat_id = boat';
CREATE FUNCTION fleet() RETURNS SETOF crews LANGUAGE sql AS 'SELECT CASE WHEN nick IS NOT NULL THEN c END FROM crews c';
CREATE FUNCTION joined(separator text, VARIADIC parts text[]) RETURNS text LANGUAGE sql AS 'SELECT array_to_string(parts, separator)';
`;

/** NULL wherever it may stand, in some row; a trip without a boat and a boat without a trip. */
export const rowsSql = `
INSERT INTO boats (id, name, motto, seats, crew, flags, built, price, draft, afloat, log, launched, state, tonnage, home) VALUES
  (1, 'Ada', 'on!', 4, 2, '{red,NULL}', '2020-01-01 00:00Z', 10.50, 1.5, true, '{"a": {"b": 1}, "t": "x"}', '2020-02-01', 'moored', 7, ROW('A', 1)),
  (2, 'Bo', NULL, NULL, 3, '{}', '2021-01-01 00:00Z', 20.00, 2.5, false, '{}', NULL, 'sailing', 9, NULL);
INSERT INTO trips VALUES (1, 1, 'out', 3), (2, 9, 'lost', NULL);
INSERT INTO crews VALUES (1, 'Al'), (5, NULL);
INSERT INTO yard.slips VALUES (1, 'north'), (2, NULL);
`;
