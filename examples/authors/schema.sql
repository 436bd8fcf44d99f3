CREATE TABLE authors (
  id   bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  bio  text
);
