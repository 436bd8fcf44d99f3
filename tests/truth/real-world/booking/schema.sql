CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TABLE rooms (id int PRIMARY KEY, name text NOT NULL, seats int NOT NULL, floor smallint, equipment text[], zone text NOT NULL DEFAULT 'UTC');
CREATE TABLE opening_hours (room_id int NOT NULL, day weekday NOT NULL, opens time NOT NULL, closes time NOT NULL, PRIMARY KEY (room_id, day, opens));
CREATE TABLE bookings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room_id int NOT NULL REFERENCES rooms (id),
  during tstzrange NOT NULL,
  title text,
  organiser text NOT NULL,
  guests text[] NOT NULL DEFAULT '{}',
  repeats interval,
  cancelled boolean,
  length interval GENERATED ALWAYS AS (upper(during) - lower(during)) STORED,
  EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (cancelled IS NOT TRUE)
);
CREATE TABLE holidays (day date PRIMARY KEY, name text NOT NULL);
CREATE VIEW upcoming AS SELECT b.id, b.room_id, r.name AS room, lower(b.during) AS starts, upper(b.during) AS ends, b.title FROM bookings b JOIN rooms r ON r.id = b.room_id WHERE b.cancelled IS NOT TRUE AND upper(b.during) > now();
CREATE VIEW upcoming_today AS SELECT room, count(*) AS n, min(starts) AS first, string_agg(title, '; ') AS titles FROM upcoming WHERE starts::date = CURRENT_DATE GROUP BY room;
