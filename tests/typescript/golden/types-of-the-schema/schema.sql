CREATE TYPE mood AS ENUM ('sad', 'so-so', 'very happy');
CREATE DOMAIN email AS text CHECK (value LIKE '%@%');
CREATE TYPE address AS (street text, city text, codes int[]);

CREATE TABLE people (
  id        uuid PRIMARY KEY,
  email     email NOT NULL,
  mood      mood NOT NULL DEFAULT 'so-so',
  moods     mood[] NOT NULL,
  home      address,
  places    address[],
  active    tstzrange NOT NULL,
  grid      int[][] NOT NULL,
  settings  jsonb NOT NULL,
  balance   numeric(10, 2) NOT NULL,
  photo     bytea,
  born      date,
  big       bigint[] NOT NULL
);

CREATE VIEW happy_people AS
SELECT id, email FROM people WHERE mood = 'very happy';
