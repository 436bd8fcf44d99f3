-- name: CreateVariant :one
INSERT INTO variants (product_id, sku, price, compare_price, currency, size, weight_grams)
VALUES (@product_id, @sku, @price, sqlc.narg(compare_price), @currency, sqlc.narg(size), sqlc.narg(weight_grams))
RETURNING *;

-- name: GetVariantBySku :one
SELECT * FROM variants WHERE sku = $1;

-- name: ListVariants :many
SELECT v.id, v.sku, v.price, v.discount, (v.size).length_mm AS length_mm,
       jsonb_object_agg(a.name, va.value) FILTER (WHERE a.id IS NOT NULL) AS attributes
FROM variants v
LEFT JOIN variant_attributes va ON va.variant_id = v.id
LEFT JOIN attributes a ON a.id = va.attribute_id
WHERE v.product_id = $1
GROUP BY v.id
ORDER BY v.sku;

-- name: SetPrice :one
-- Ends today's price, begins the new one, and says what it was.
WITH previous AS (
  SELECT id, price FROM variants WHERE id = @variant_id FOR UPDATE
), ended AS (
  UPDATE price_history h
  SET during = tstzrange(lower(h.during), now())
  FROM previous p
  WHERE h.variant_id = p.id AND upper_inf(h.during) AND lower(h.during) < now()
), changed AS (
  UPDATE variants v SET price = @price FROM previous p WHERE v.id = p.id RETURNING v.id
)
SELECT p.price AS old_price FROM previous p JOIN changed c ON c.id = p.id;

-- name: StartPrice :exec
INSERT INTO price_history (variant_id, price, during) VALUES (@variant_id, @price, tstzrange(now(), NULL));

-- name: PriceAt :one
SELECT price, during FROM price_history WHERE variant_id = @variant_id AND during @> @moment::timestamptz;

-- name: PriceSteps :many
SELECT lower(during) AS since, price, price - lag(price) OVER w AS change,
       first_value(price) OVER w AS first_price,
       row_number() OVER w AS step
FROM price_history
WHERE variant_id = $1
WINDOW w AS (ORDER BY lower(during))
ORDER BY since;

-- name: SaveAttribute :one
INSERT INTO attributes (name, choices) VALUES ($1, sqlc.narg(choices))
ON CONFLICT (name) DO UPDATE SET choices = EXCLUDED.choices
RETURNING *;

-- name: ReplaceAttributes :execrows
WITH gone AS (
  DELETE FROM variant_attributes va
  WHERE va.variant_id = @variant_id AND NOT va.attribute_id = ANY (@attribute_ids::int[])
)
INSERT INTO variant_attributes (variant_id, attribute_id, value)
SELECT @variant_id, given.attribute_id, given.value
FROM unnest(@attribute_ids::int[], @values::text[]) AS given (attribute_id, value)
ON CONFLICT (variant_id, attribute_id) DO UPDATE SET value = EXCLUDED.value;

-- name: ImportPrices :one
-- A supplier's list: known articles are repriced, those at zero taken out.
WITH merged AS (
  MERGE INTO variants v
  USING (SELECT * FROM jsonb_to_recordset(@prices::jsonb) AS list (sku text, price numeric)) AS list
  ON v.sku = list.sku
  WHEN MATCHED AND list.price = 0 THEN DELETE
  WHEN MATCHED AND list.price <> v.price THEN UPDATE SET price = list.price, compare_price = NULL
  RETURNING merge_action() AS action
)
SELECT count(*) FILTER (WHERE action = 'UPDATE') AS repriced, count(*) FILTER (WHERE action = 'DELETE') AS removed
FROM merged;

-- name: PriceQuartiles :one
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY price::float8) AS median,
       percentile_disc(ARRAY[0.25, 0.75]) WITHIN GROUP (ORDER BY price) AS quartiles,
       mode() WITHIN GROUP (ORDER BY currency) AS usual_currency
FROM variants;

-- name: CheapestPerProduct :many
SELECT DISTINCT ON (product_id) product_id, sku, price
FROM variants
WHERE product_id IN (sqlc.slice(product_ids))
ORDER BY product_id, price, sku;

-- name: FindVariantsThatFit :many
SELECT sku, size
FROM variants
WHERE (size).length_mm <= (@box::dimensions).length_mm
  AND (size).width_mm <= (@box).width_mm
  AND (size).height_mm <= (@box).height_mm
ORDER BY sku;

-- name: LockVariants :many
SELECT id, price FROM variants WHERE id = ANY (@ids::bigint[]) ORDER BY id FOR SHARE;
