-- name: MergeStock :many
MERGE INTO wh.stock AS s
USING (SELECT unnest(@product_ids::int[]) AS product_id, unnest(@quantities::int[]) AS qty) AS n
ON s.product_id = n.product_id AND s.location_id = @location_id
WHEN MATCHED AND n.qty = 0 THEN DELETE
WHEN MATCHED THEN UPDATE SET qty = n.qty, counted_at = now()
WHEN NOT MATCHED AND n.qty > 0 THEN INSERT (product_id, location_id, qty, counted_at) VALUES (n.product_id, @location_id, n.qty, now())
RETURNING merge_action() AS action, s.product_id, s.qty, old.qty AS before, n.qty AS wanted;

-- name: Move :one
WITH taken AS (
  UPDATE wh.stock SET qty = qty - @qty WHERE product_id = @product_id AND location_id = @from_location AND qty - reserved >= @qty RETURNING product_id
), put AS (
  INSERT INTO wh.stock AS s (product_id, location_id, qty) SELECT product_id, @to_location, @qty FROM taken
  ON CONFLICT (product_id, location_id) DO UPDATE SET qty = s.qty + EXCLUDED.qty
  RETURNING s.product_id, s.qty
), noted AS (
  INSERT INTO wh.movements (product_id, from_location, to_location, qty, batch) SELECT product_id, @from_location, @to_location, @qty, 'B' || nextval('wh.batch_numbers') FROM taken RETURNING id, batch
)
SELECT noted.id AS movement_id, noted.batch, put.qty AS now_there FROM noted, put;

-- name: UpdatePrices :execrows
UPDATE wh.products p SET price = v.price, attrs = COALESCE(p.attrs, '{}') || jsonb_build_object('repriced', v.reason)
FROM (VALUES (1, 9.99, 'sale'), (2, 12.50, NULL)) AS v (id, price, reason) WHERE v.id = p.id;

-- name: ImportProducts :many
INSERT INTO wh.products (id, sku, name, price)
SELECT x.id, upper(x.sku), x.name, x.price FROM jsonb_to_recordset(@rows) AS x (id int, sku text, name text, price numeric)
ON CONFLICT (sku) DO UPDATE SET (name, price) = (EXCLUDED.name, EXCLUDED.price) WHERE (products.name, products.price) IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.price)
RETURNING id, sku, price, old.price IS NULL AS is_new;

-- name: Shelf :many
SELECT a.*, p.name, p.price * a.free AS worth, p.price IS NOT NULL AND a.free > 0 AS sellable, c.name AS category
FROM wh.available a JOIN wh.products p USING (id) LEFT JOIN wh.categories c ON c.id = p.category_id
WHERE a.sku ILIKE '%' || @term || '%' AND (p.discontinued IS NULL OR p.discontinued > CURRENT_DATE)
ORDER BY CASE WHEN @sort::text = 'price' THEN p.price END DESC NULLS LAST, CASE WHEN @sort::text = 'sku' THEN a.sku END;

-- name: Ledger :many
SELECT m.at, m.qty, l1.code AS source, l2.code AS target,
       sum(CASE WHEN m.to_location IS NOT NULL THEN m.qty ELSE 0 END - CASE WHEN m.from_location IS NOT NULL THEN m.qty ELSE 0 END) OVER (ORDER BY m.at, m.id) AS balance,
       count(*) OVER (PARTITION BY m.batch) AS in_batch
FROM wh.movements m LEFT JOIN wh.locations l1 ON l1.id = m.from_location LEFT JOIN wh.locations l2 ON l2.id = m.to_location
WHERE m.product_id = @product_id;

-- name: PriceOn :many
SELECT p.id, pr.currency, pr.amount, lower(pr.valid) AS since, COALESCE(pr.amount, p.price, 0) AS effective
FROM wh.products p LEFT JOIN wh.prices pr ON pr.product_id = p.id AND pr.valid @> @day::date AND pr.currency = @currency
WHERE p.id IN (sqlc.slice(ids));

-- name: Categories :many
WITH RECURSIVE tree AS (
  SELECT id, name, 0 AS depth, name::text AS path FROM wh.categories WHERE parent_id IS NULL
  UNION ALL SELECT c.id, c.name, t.depth + 1, concat(t.path, '/', c.name) FROM wh.categories c JOIN tree t ON t.id = c.parent_id
), totals AS (SELECT category_id, count(*) AS n, avg(price)::numeric(10, 2) AS mean FROM wh.products GROUP BY category_id)
SELECT t.*, COALESCE(x.n, 0) AS products, x.mean FROM tree t LEFT JOIN totals x ON x.category_id = t.id ORDER BY t.path;

-- name: Unmoved :many
SELECT id, sku FROM wh.products EXCEPT SELECT p.id, p.sku FROM wh.products p JOIN wh.movements m ON m.product_id = p.id WHERE m.at > now() - make_interval(days => @days);

-- name: Batches :one
SELECT last_value, is_called, last_value + 1 AS next FROM wh.batch_numbers;

-- name: Purge :many
DELETE FROM wh.stock s USING wh.products p WHERE p.id = s.product_id AND p.discontinued < @before AND s.qty = 0 RETURNING s.*, p.sku;

-- name: Reserve :one
UPDATE wh.stock SET reserved = reserved + LEAST(@wanted::int, qty - reserved) WHERE (product_id, location_id) = (@product_id, @location_id) RETURNING reserved, new.reserved - old.reserved AS got, GREATEST(qty - reserved, 0) AS left_over;

-- name: Lowest :many
SELECT product_id, location_id, qty FROM wh.stock s WHERE qty = (SELECT min(qty) FROM wh.stock WHERE location_id = s.location_id) AND qty <= ALL (SELECT capacity FROM wh.locations WHERE capacity IS NOT NULL);
