CREATE TABLE authors (
  id   int PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE books (
  id           int PRIMARY KEY,
  author_id    int NOT NULL REFERENCES authors,
  title        text NOT NULL,
  published_at timestamptz
);
