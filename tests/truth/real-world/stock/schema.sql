CREATE SCHEMA wh;
CREATE TABLE wh.products (id int PRIMARY KEY, sku text NOT NULL UNIQUE, name text NOT NULL, price numeric(10, 2), discontinued date, attrs jsonb, category_id int);
CREATE TABLE wh.categories (id int PRIMARY KEY, parent_id int, name text NOT NULL, path text);
CREATE TABLE wh.locations (id int PRIMARY KEY, code text NOT NULL, capacity int);
CREATE TABLE wh.stock (product_id int NOT NULL, location_id int NOT NULL, qty int NOT NULL DEFAULT 0, reserved int NOT NULL DEFAULT 0, counted_at timestamptz, PRIMARY KEY (product_id, location_id));
CREATE TABLE wh.movements (id bigserial PRIMARY KEY, product_id int NOT NULL, from_location int, to_location int, qty int NOT NULL, at timestamptz NOT NULL DEFAULT now(), batch text);
CREATE TABLE wh.prices (product_id int NOT NULL, currency char(3) NOT NULL, amount numeric(12, 4) NOT NULL, valid daterange NOT NULL);
CREATE VIEW wh.available AS SELECT p.id, p.sku, COALESCE(sum(s.qty - s.reserved), 0) AS free, count(s.location_id) AS places, max(s.counted_at) AS counted_at FROM wh.products p LEFT JOIN wh.stock s ON s.product_id = p.id GROUP BY p.id;
CREATE SEQUENCE wh.batch_numbers;
