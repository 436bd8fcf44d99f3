CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TYPE "Home address" AS (street text, zip int);
CREATE TABLE people (
  id       bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name     varchar(10) NOT NULL,
  nick     varchar(10),
  email    email,
  mood     mood NOT NULL,
  tags     text[] NOT NULL,
  big      bigint NOT NULL,
  flags    bit(3),
  photo    bytea,
  seen     timestamptz,
  settings jsonb NOT NULL,
  home     "Home address"
);
