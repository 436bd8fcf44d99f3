CREATE TABLE authors (
  id      bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name    text NOT NULL,
  bio     text,
  tags    text[] NOT NULL DEFAULT '{}',
  born_on date
);

CREATE TABLE books (
  isbn      text PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
  title     text NOT NULL,
  price     numeric(10, 2) NOT NULL
);
