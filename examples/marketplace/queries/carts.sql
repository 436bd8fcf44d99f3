-- name: OpenCart :one
INSERT INTO carts (account_id, currency) VALUES (sqlc.narg(account_id), @currency)
ON CONFLICT (account_id) DO UPDATE SET touched_at = now()
RETURNING *;

-- name: PutIntoCart :one
INSERT INTO cart_items AS ci (cart_id, variant_id, quantity)
VALUES (@cart_id, @variant_id, @quantity)
ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = ci.quantity + EXCLUDED.quantity
RETURNING ci.quantity;

-- name: SetCartQuantity :exec
UPDATE cart_items SET quantity = @quantity WHERE cart_id = @cart_id AND variant_id = @variant_id;

-- name: RemoveFromCart :execrows
DELETE FROM cart_items WHERE cart_id = $1 AND variant_id = $2;

-- name: GetCart :many
SELECT sqlc.embed(ci), sqlc.embed(v), p.title,
       ci.quantity * v.price AS line_total,
       sum(ci.quantity * v.price) OVER () AS cart_total
FROM cart_items ci
JOIN variants v ON v.id = ci.variant_id
JOIN products p ON p.id = v.product_id
WHERE ci.cart_id = $1
ORDER BY ci.added_at, v.sku;

-- name: AdoptCart :execrows
-- What was put in before signing in joins the cart of the account.
WITH moved AS (
  DELETE FROM cart_items WHERE cart_id = @anonymous_cart RETURNING variant_id, quantity
)
INSERT INTO cart_items AS ci (cart_id, variant_id, quantity)
SELECT c.id, m.variant_id, m.quantity FROM moved m CROSS JOIN carts c WHERE c.account_id = @account_id
ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = ci.quantity + EXCLUDED.quantity;

-- name: DropStaleCarts :many
DELETE FROM carts
WHERE account_id IS NULL AND touched_at < now() - make_interval(days => @days)
RETURNING id;

-- name: ForgottenCarts :many
SELECT a.email, a.locale, c.touched_at, count(*) AS items
FROM carts c
JOIN accounts a ON a.id = c.account_id
JOIN cart_items ci ON ci.cart_id = c.id
GROUP BY a.id, c.id
HAVING c.touched_at < now() - '3 days'::interval AND count(*) >= @at_least
ORDER BY c.touched_at;

-- name: CreateWishlist :one
INSERT INTO wishlists (account_id, name, is_public) VALUES ($1, $2, $3) RETURNING id;

-- name: AddWish :exec
INSERT INTO wishlist_items (wishlist_id, product_id, note, priority)
VALUES (@wishlist_id, @product_id, sqlc.narg(note), sqlc.narg(priority))
ON CONFLICT (wishlist_id, product_id) DO UPDATE
SET note = coalesce(EXCLUDED.note, wishlist_items.note), priority = EXCLUDED.priority;

-- name: ListWishes :many
SELECT w.name, sqlc.embed(p), i.note, coalesce(i.priority, 0) AS priority
FROM wishlists w
LEFT JOIN (wishlist_items i JOIN products p ON p.id = i.product_id) ON i.wishlist_id = w.id
WHERE w.account_id = $1
ORDER BY w.name, i.priority DESC NULLS LAST;
