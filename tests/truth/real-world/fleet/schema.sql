CREATE SCHEMA telemetry;
CREATE TYPE place AS (lat double precision, lon double precision, label text);
CREATE TYPE vehicle_kind AS ENUM ('van', 'truck', 'bike');
CREATE DOMAIN plate AS varchar(12) CHECK (length(value) > 3);
CREATE TABLE vehicles (
  id int PRIMARY KEY,
  plate plate NOT NULL,
  kind vehicle_kind NOT NULL,
  home place,
  stops place[] NOT NULL DEFAULT '{}',
  capacity_kg real,
  retired boolean NOT NULL DEFAULT false
);
CREATE TABLE drivers (id int PRIMARY KEY, name text NOT NULL, licences vehicle_kind[] NOT NULL DEFAULT '{van}', phone text, shift timetz);
CREATE TABLE assignments (
  vehicle_id int NOT NULL REFERENCES vehicles (id),
  driver_id int REFERENCES drivers (id),
  during tstzrange NOT NULL,
  breaks tstzmultirange NOT NULL DEFAULT '{}',
  note text
);
CREATE TABLE telemetry.pings (
  vehicle_id int NOT NULL,
  at timestamptz NOT NULL,
  spot point NOT NULL,
  speed real,
  heading smallint,
  raw bytea,
  source inet,
  PRIMARY KEY (vehicle_id, at)
);
CREATE TABLE telemetry.faults (vehicle_id int NOT NULL, code bit(8) NOT NULL, at timestamptz NOT NULL, cleared timestamptz, detail xml);
CREATE FUNCTION telemetry.nearest(target point, max_rows int DEFAULT 3) RETURNS TABLE (vehicle_id int, distance double precision, seen timestamptz)
LANGUAGE sql STABLE AS $$
  SELECT p.vehicle_id, p.spot <-> target, p.at FROM telemetry.pings p ORDER BY 2 LIMIT max_rows
$$;
