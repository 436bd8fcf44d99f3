-- name: PlaceOrder :one
-- The cart becomes an order: items are copied, and the cart is emptied.
WITH bought AS (
  DELETE FROM cart_items ci
  USING variants v, products p
  WHERE ci.cart_id = @cart_id AND v.id = ci.variant_id AND p.id = v.product_id
  RETURNING ci.variant_id, ci.quantity, ci.added_at, v.price, p.title, p.seller_id
), placed AS (
  INSERT INTO orders (number, account_id, currency, goods_total, shipping_total, ship_to)
  SELECT @number, @account_id, @currency, sum(quantity * price), @shipping_total, @ship_to FROM bought
  HAVING count(*) > 0
  RETURNING id, number, total, placed_at
), items AS (
  INSERT INTO order_items (order_id, position, variant_id, seller_id, title, quantity, unit_price)
  SELECT o.id, row_number() OVER (ORDER BY b.added_at, b.variant_id), b.variant_id, b.seller_id, b.title, b.quantity, b.price
  FROM placed o, bought b
)
SELECT id, number, total, placed_at FROM placed;

-- name: GetOrder :one
SELECT sqlc.embed(o), a.email, a.display_name
FROM orders o
JOIN accounts a ON a.id = o.account_id
WHERE o.number = $1;

-- name: ListOrderItems :many
SELECT i.*, v.sku, i.quantity * i.unit_price AS line_total
FROM order_items i
JOIN variants v ON v.id = i.variant_id
WHERE i.order_id = $1
ORDER BY i.position;

-- name: ListOrders :many
SELECT id, number, status, total, placed_at
FROM orders
WHERE account_id = @account_id
  AND CASE WHEN sqlc.narg(status)::order_status IS NOT NULL THEN status = sqlc.narg(status) ELSE true END
  AND CASE WHEN sqlc.narg(placed_after)::timestamptz IS NOT NULL THEN placed_at > sqlc.narg(placed_after) ELSE true END
ORDER BY placed_at DESC, id DESC
LIMIT sqlc.arg(page_size);

-- name: GetOrderDocument :one
-- The whole order as one JSON document.
SELECT jsonb_build_object(
  'number', o.number,
  'status', o.status,
  'shipTo', to_jsonb(o.ship_to),
  'items', (SELECT jsonb_agg(jsonb_build_object('title', i.title, 'quantity', i.quantity) ORDER BY i.position)
            FROM order_items i WHERE i.order_id = o.id)
) AS document
FROM orders o
WHERE o.id = $1;

-- name: LockOrder :one
SELECT id, status, total FROM orders WHERE id = $1 FOR UPDATE;

-- name: ChangeOrderStatus :one
WITH previous AS (
  SELECT id, status FROM orders WHERE id = @id FOR NO KEY UPDATE
), changed AS (
  UPDATE orders o
  SET status = @status, cancelled_at = CASE WHEN @status = 'cancelled'::order_status THEN now() END
  FROM previous p
  WHERE o.id = p.id AND p.status <> @status
  RETURNING o.id, o.status
)
INSERT INTO order_status_changes (order_id, old_status, new_status, changed_by)
SELECT c.id, p.status, c.status, sqlc.narg(changed_by)
FROM changed c
JOIN previous p USING (id)
RETURNING *;

-- name: OrderTimeline :many
SELECT changed_at AS happened_at, 'status' AS kind, new_status::text AS what FROM order_status_changes c WHERE c.order_id = @order_id
UNION ALL
SELECT created_at, 'note', body FROM order_notes n WHERE n.order_id = @order_id
UNION ALL
SELECT e.happened_at, 'tracking', concat_ws(', ', e.description, e.place)
FROM logistics.tracking_events e
JOIN logistics.shipments s ON s.id = e.shipment_id
WHERE s.order_id = @order_id
ORDER BY happened_at, kind;

-- name: AddOrderNote :one
INSERT INTO order_notes (order_id, author_id, body) VALUES ($1, $2, $3) RETURNING *;

-- name: TimeInStatus :many
SELECT new_status AS status,
       lead(changed_at) OVER (ORDER BY changed_at) - changed_at AS duration
FROM order_status_changes
WHERE order_id = $1
ORDER BY changed_at;

-- name: BestCustomers :many
SELECT a.id, a.display_name, t.orders, t.spent
FROM accounts a
CROSS JOIN LATERAL (
  SELECT count(*) AS orders, sum(o.total) AS spent
  FROM orders o
  WHERE o.account_id = a.id AND o.status <> 'cancelled'
) t
WHERE t.orders > 0
ORDER BY t.spent DESC, a.id
LIMIT $1;

-- name: BoughtTogether :many
SELECT p.id, p.title, count(*) AS times
FROM order_items mine
JOIN variants mv ON mv.id = mine.variant_id AND mv.product_id = @product_id
JOIN order_items other ON other.order_id = mine.order_id
JOIN variants ov ON ov.id = other.variant_id AND ov.product_id <> mv.product_id
JOIN products p ON p.id = ov.product_id
GROUP BY p.id
ORDER BY times DESC, p.id;

-- name: NeverOrdered :many
SELECT v.sku FROM variants v
EXCEPT
SELECT v.sku FROM variants v JOIN order_items i ON i.variant_id = v.id
ORDER BY sku;

-- name: RenumberOrders :exec
/* Old numbers had no year.
-- name: This is a comment, and no query.
*/
UPDATE orders
SET number = to_char(placed_at, 'YYYY') || '-' || number -- '2026-17'
WHERE number !~ '^\d{4}-';

-- name: OrdersPerStatus :one
SELECT count(*) FILTER (WHERE status = 'placed') AS placed,
       count(*) FILTER (WHERE status IN ('paid', 'packed')) AS in_work,
       count(*) FILTER (WHERE status = 'shipped') AS under_way,
       count(*) AS "all"
FROM orders;
