-- name: CreateWarehouse :one
INSERT INTO logistics.warehouses (seller_id, code, address, location, opening)
VALUES (sqlc.narg(seller_id), @code, @address, sqlc.narg(location), @opening)
RETURNING id;

-- name: ListWarehouses :many
SELECT * FROM logistics.warehouses
WHERE seller_id IS NULL OR seller_id = @seller_id
ORDER BY code;

-- name: NearestWarehouses :many
SELECT code, location <-> @place::point AS distance
FROM logistics.warehouses
WHERE location IS NOT NULL
ORDER BY distance
LIMIT 3;

-- name: IsOpenAt :one
SELECT opening @> @hour::int AS is_open FROM logistics.warehouses WHERE code = @code;

-- name: MoveStock :one
-- One statement, so that stock and movements never disagree.
WITH moved AS (
  INSERT INTO logistics.stock AS s (warehouse_id, variant_id, on_hand)
  VALUES (@warehouse_id, @variant_id, @change)
  ON CONFLICT (warehouse_id, variant_id) DO UPDATE SET on_hand = s.on_hand + EXCLUDED.on_hand
  RETURNING s.warehouse_id, s.variant_id, s.on_hand, s.available
), logged AS (
  INSERT INTO logistics.stock_movements (warehouse_id, variant_id, change, reason, note)
  SELECT warehouse_id, variant_id, @change, @reason, sqlc.narg(note) FROM moved
)
SELECT on_hand, available FROM moved;

-- name: ReserveStock :one
-- Takes the warehouse that has most of it; no row when none has enough.
UPDATE logistics.stock s
SET reserved = s.reserved + @quantity::int
FROM (
  SELECT warehouse_id, variant_id
  FROM logistics.stock
  WHERE variant_id = @variant_id AND available >= @quantity::int
  ORDER BY available DESC
  LIMIT 1
  FOR UPDATE
) best
WHERE s.warehouse_id = best.warehouse_id AND s.variant_id = best.variant_id
RETURNING s.warehouse_id, s.available;

-- name: ReleaseStock :execrows
UPDATE logistics.stock SET reserved = greatest(reserved - @quantity::int, 0)
WHERE warehouse_id = @warehouse_id AND variant_id = @variant_id;

-- name: StockOfVariants :many
SELECT v.id, v.sku, coalesce(sum(s.available), 0)::int AS available, count(s.warehouse_id) AS warehouses
FROM variants v
LEFT JOIN logistics.stock s ON s.variant_id = v.id
WHERE v.id IN (sqlc.slice(variant_ids))
GROUP BY v.id
ORDER BY v.sku;

-- name: ListLowStock :many
SELECT w.code, v.sku, s.available, sum(s.available) OVER (PARTITION BY v.id) AS everywhere
FROM logistics.stock s
JOIN logistics.warehouses w ON w.id = s.warehouse_id
JOIN variants v ON v.id = s.variant_id
WHERE s.available < @threshold
ORDER BY v.sku, w.code;

-- name: ListMovements :many
SELECT m.*, sum(m.change) OVER (ORDER BY m.moved_at, m.id ROWS UNBOUNDED PRECEDING) AS level
FROM logistics.stock_movements m
WHERE m.warehouse_id = @warehouse_id AND m.variant_id = @variant_id
ORDER BY m.moved_at, m.id;

-- name: MovementsByReason :many
SELECT reason, to_char(moved_at, 'YYYY-MM') AS month, sum(change) AS change, GROUPING(reason) = 1 AS is_total
FROM logistics.stock_movements
GROUP BY GROUPING SETS ((reason, to_char(moved_at, 'YYYY-MM')), ())
ORDER BY is_total, reason, month;

-- name: PartitionsInUse :many
SELECT tableoid::regclass::text AS partition, count(*) AS movements
FROM logistics.stock_movements
GROUP BY tableoid
ORDER BY 1;

-- name: CountStock :one
-- Corrections after counting by hand, for all shelves at once.
WITH counted AS (
  SELECT * FROM ROWS FROM (unnest(@variant_ids::bigint[]), unnest(@amounts::int[])) AS c (variant_id, amount)
), merged AS (
  MERGE INTO logistics.stock s
  USING counted c ON s.warehouse_id = @warehouse_id AND s.variant_id = c.variant_id
  WHEN MATCHED AND s.on_hand IS DISTINCT FROM c.amount THEN UPDATE SET on_hand = c.amount
  WHEN NOT MATCHED THEN INSERT (warehouse_id, variant_id, on_hand) VALUES (@warehouse_id, c.variant_id, c.amount)
  RETURNING s.variant_id, merge_action() AS action
)
SELECT array_agg(variant_id ORDER BY variant_id) AS changed, bool_or(action = 'INSERT') AS found_new FROM merged;
