CREATE TYPE item AS (sku text, qty int, price numeric(8, 2));
CREATE TABLE documents (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  body jsonb NOT NULL,
  raw json,
  items item[],
  markup xml,
  version int NOT NULL DEFAULT 1,
  title text GENERATED ALWAYS AS (body ->> 'title') STORED,
  checksum bytea
);
CREATE TABLE revisions (document_id uuid NOT NULL REFERENCES documents (id), version int NOT NULL, patch jsonb NOT NULL, author text, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (document_id, version));
CREATE TABLE labels (document_id uuid NOT NULL, label text NOT NULL, attrs jsonb);
