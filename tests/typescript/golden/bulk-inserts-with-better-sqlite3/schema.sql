CREATE TABLE people (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  big   BIGINT NOT NULL,
  photo BLOB
);
