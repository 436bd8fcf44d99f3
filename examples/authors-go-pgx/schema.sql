CREATE TYPE genre AS ENUM ('essay', 'novel', 'science');

CREATE TABLE authors (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name       text NOT NULL,
  bio        text,
  tags       text[] NOT NULL DEFAULT '{}',
  settings   jsonb NOT NULL DEFAULT '{}',
  born_on    date,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE books (
  isbn      text PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
  title     text NOT NULL,
  genre     genre NOT NULL,
  price     numeric(10, 2)
);
