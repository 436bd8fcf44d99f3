/** A schema with something of everything, and rows that leave joins unmatched and columns NULL. */
export const schemaSql = `
CREATE SCHEMA shop;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE address AS (street text, number int, tags text[]);
CREATE DOMAIN email AS text CHECK (value LIKE '%@%');
CREATE DOMAIN positive AS int NOT NULL CHECK (value > 0);

CREATE TABLE authors (
  id bigserial PRIMARY KEY,
  name text NOT NULL,
  bio varchar(200),
  born date,
  mail email,
  mood mood NOT NULL DEFAULT 'ok',
  home address,
  tags text[] NOT NULL DEFAULT '{}',
  settings jsonb NOT NULL DEFAULT '{}',
  created timestamptz NOT NULL DEFAULT now(),
  rating numeric(5, 2)
);

CREATE TABLE books (
  id serial PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES authors (id),
  editor_id bigint,
  title text NOT NULL,
  isbn char(13) UNIQUE,
  pages int,
  price numeric(10, 2) NOT NULL,
  weight real,
  published timestamp,
  available tsrange,
  meta json,
  scores int[],
  active boolean NOT NULL DEFAULT true,
  deleted boolean
);

CREATE TABLE sales (
  book_id int NOT NULL REFERENCES books (id),
  day date NOT NULL,
  copies smallint NOT NULL,
  note text,
  token uuid,
  payload bytea,
  PRIMARY KEY (book_id, day)
);

CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  book_id int REFERENCES books (id),
  customer text NOT NULL,
  amount positive,
  placed timestamptz NOT NULL DEFAULT now(),
  state mood
);

CREATE TABLE nodes (id int PRIMARY KEY, parent_id int, label text NOT NULL, path int4range);

CREATE SEQUENCE counter START 5;
ALTER SEQUENCE counter RENAME TO numbers;

CREATE VIEW author_books AS
  SELECT a.id, a.name, b.title, b.price FROM authors a LEFT JOIN books b ON b.author_id = a.id;

CREATE FUNCTION add_one(n int) RETURNS int LANGUAGE sql STRICT AS 'SELECT n + 1';
CREATE FUNCTION books_of(author bigint) RETURNS SETOF books LANGUAGE sql AS 'SELECT * FROM books WHERE author_id = author';
CREATE FUNCTION stats(author bigint) RETURNS TABLE (total bigint, best text) LANGUAGE sql AS 'SELECT count(*), max(title) FROM books WHERE author_id = author';
CREATE FUNCTION split_name(full_name text, OUT first text, OUT last text) LANGUAGE sql AS 'SELECT split_part(full_name, '' '', 1), split_part(full_name, '' '', 2)';
CREATE FUNCTION shared_tags(text[], text[]) RETURNS text[] LANGUAGE sql STRICT AS 'SELECT array_agg(x) FROM unnest($1) x WHERE x = ANY ($2)';
CREATE FUNCTION shop.twice(address) RETURNS int LANGUAGE sql AS 'SELECT ($1).number * 2';
CREATE FUNCTION to_address(text) RETURNS address LANGUAGE sql AS 'SELECT ROW($1, 1, NULL)::address';
CREATE FUNCTION mood_level(mood) RETURNS int LANGUAGE sql AS $$SELECT CASE $1 WHEN 'sad' THEN NULL WHEN 'ok' THEN 1 ELSE 2 END$$;
CREATE PROCEDURE archive(day date, INOUT moved bigint DEFAULT NULL) LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
CREATE PROCEDURE measure(INOUT int, value anyelement, OUT most anyelement, OUT texts text[]) LANGUAGE plpgsql AS $$BEGIN most := value; END$$;
CREATE PROCEDURE tidy() LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
CREATE OPERATOR &&& (FUNCTION = shared_tags, LEFTARG = text[], RIGHTARG = text[], COMMUTATOR = &&&);
CREATE OPERATOR shop.## (PROCEDURE = shop.twice, RIGHTARG = address);
CREATE OPERATOR |+| (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl);
CREATE CAST (text AS address) WITH FUNCTION to_address(text) AS ASSIGNMENT;
CREATE CAST (mood AS int) WITH FUNCTION mood_level(mood);
CREATE CAST (address AS json) WITH INOUT;
CREATE OPERATOR FAMILY tag_family USING btree;
CREATE FUNCTION home_of(author bigint) RETURNS address LANGUAGE sql AS 'SELECT home FROM authors WHERE id = author';
`;

export const rowsSql = `
INSERT INTO authors (id, name, bio, born, mail, mood, home, tags, settings, rating) VALUES
  (1, 'Ann Lee', 'bio', '1970-01-01', 'a@x', 'happy', ROW('Main', 1, '{a}'), '{x,y}', '{"a": 1, "b": null}', 4.5),
  (2, 'Bob', NULL, NULL, NULL, 'sad', NULL, '{}', '{}', NULL),
  (3, 'Cid', 'b', NULL, 'c@x', 'ok', ROW(NULL, NULL, NULL), ARRAY[NULL, 'z'], '{"a": {"b": [1]}}', 1);
INSERT INTO books (id, author_id, editor_id, title, isbn, pages, price, weight, published, available, meta, scores, active, deleted) VALUES
  (1, 1, 2, 'One', '1234567890123', 100, 9.99, 0.5, '2020-01-01', '[2020-01-01,2021-01-01)', '{"k": "v"}', '{1,2}', true, false),
  (2, 1, NULL, 'Two', NULL, NULL, 1.00, NULL, NULL, NULL, NULL, NULL, false, NULL),
  (3, 2, 99, 'Three', NULL, 7, 0.00, 1, NULL, 'empty', '{}', ARRAY[NULL, 3], true, true)
  ON CONFLICT DO NOTHING;
INSERT INTO sales (book_id, day, copies, note, token, payload) VALUES
  (1, '2024-01-01', 3, 'n', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '\\x01'), (1, '2024-01-02', 0, NULL, NULL, NULL);
INSERT INTO shop.orders (book_id, customer, amount, state) VALUES (1, 'c', 5, 'ok'), (NULL, 'd', 1, NULL), (3, 'c', 2, 'sad');
INSERT INTO nodes (id, parent_id, label) VALUES (1, NULL, 'root'), (2, 1, 'a'), (3, 1, 'b'), (4, 3, 'c'), (5, 77, 'lost');
`;
