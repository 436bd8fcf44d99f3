CREATE TABLE authors (
  id   bigserial PRIMARY KEY,
  name text      NOT NULL,
  bio  text
);

COMMENT ON TABLE authors IS 'People who write.';
COMMENT ON COLUMN authors.bio IS 'In their own words.';
