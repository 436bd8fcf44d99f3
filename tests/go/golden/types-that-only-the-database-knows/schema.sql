CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN grades AS int[];
CREATE TYPE place AS (street text, city text);
CREATE TYPE spell AS RANGE (subtype = time);
CREATE TABLE people (
  id oid PRIMARY KEY,
  email email NOT NULL,
  other_email email,
  emails email[],
  grades grades NOT NULL,
  home place,
  shift spell,
  page xml NOT NULL,
  relation regclass,
  letter "char",
  words tsvector,
  alarm timetz,
  code bpchar NOT NULL
);
