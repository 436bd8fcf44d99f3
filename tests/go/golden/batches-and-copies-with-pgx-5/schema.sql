CREATE SCHEMA plant;
CREATE TABLE plant.sensors (
  id int PRIMARY KEY,
  label text,
  active boolean
);
CREATE TABLE plant.readings (
  sensor_id int NOT NULL REFERENCES plant.sensors (id),
  taken timestamptz NOT NULL,
  value double precision
);
