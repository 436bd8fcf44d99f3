-- name: CreateSeller :one
WITH seller AS (
  INSERT INTO sellers (slug, legal_name, country, contact)
  VALUES (@slug, @legal_name, @country, sqlc.narg(contact))
  RETURNING *
), owner AS (
  INSERT INTO seller_members (seller_id, account_id, role)
  SELECT id, @owner_id, 'owner' FROM seller
)
SELECT * FROM seller;

-- name: GetSellerBySlug :one
SELECT * FROM sellers WHERE slug = $1;

-- name: ApproveSeller :execrows
UPDATE sellers SET approved_at = now() WHERE id = $1 AND approved_at IS NULL;

-- name: ListSellersToApprove :many
SELECT id, slug, legal_name, age(now(), created_at) AS waiting
FROM sellers
WHERE approved_at IS NULL
ORDER BY created_at;

-- name: SetHolidays :exec
UPDATE sellers SET holidays = @holidays WHERE id = @id;

-- name: ListSellersOnHoliday :many
SELECT slug, upper(range_merge(holidays)) AS back_on
FROM sellers
WHERE holidays @> @day::date
ORDER BY slug;

-- name: SaveMember :exec
INSERT INTO seller_members (seller_id, account_id, role)
VALUES (@seller_id, @account_id, @role)
ON CONFLICT (seller_id, account_id) DO UPDATE SET role = EXCLUDED.role WHERE seller_members.role <> 'owner';

-- name: ListMembers :many
SELECT sqlc.embed(a), m.role
FROM seller_members m
JOIN accounts a ON a.id = m.account_id
WHERE m.seller_id = $1
ORDER BY m.role, a.display_name;

-- name: ListSellersOfAccount :many
SELECT sqlc.embed(s), m.role, seller_rating(s.id) AS rating
FROM seller_members m
JOIN sellers s ON s.id = m.seller_id
WHERE m.account_id = $1
ORDER BY s.slug;

-- name: FollowSeller :execrows
INSERT INTO follows (account_id, seller_id) VALUES ($1, $2) ON CONFLICT DO NOTHING;

-- name: UnfollowSeller :execrows
DELETE FROM follows WHERE account_id = $1 AND seller_id = $2;

-- name: MostFollowedSellers :many
SELECT s.slug, count(f.account_id) AS followers, rank() OVER (ORDER BY count(f.account_id) DESC) AS place
FROM sellers s
LEFT JOIN follows f ON f.seller_id = s.id
GROUP BY s.id
ORDER BY place, s.slug
LIMIT $1;

-- name: SellerDashboard :one
SELECT s.legal_name,
       (SELECT count(*) FROM products p WHERE p.seller_id = s.id AND p.status = 'listed') AS listed,
       (SELECT sum(i.quantity * i.unit_price) FROM order_items i WHERE i.seller_id = s.id) AS turnover,
       b.balance,
       c.last_message,
       coalesce(c.unread, 0) AS unread
FROM sellers s
JOIN billing.seller_balances b ON b.seller_id = s.id
LEFT JOIN LATERAL (
  SELECT max(m.sent_at) AS last_message, count(*) FILTER (WHERE m.read_at IS NULL) AS unread
  FROM conversations co
  JOIN messages m ON m.conversation_id = co.id
  WHERE co.seller_id = s.id
) c ON true
WHERE s.id = $1;

-- name: RecordSale :exec
INSERT INTO billing.ledger (seller_id, order_id, kind, amount)
SELECT i.seller_id, i.order_id, entry.kind, entry.amount
FROM order_items i
JOIN sellers s ON s.id = i.seller_id
CROSS JOIN LATERAL (
  VALUES ('sale', i.quantity * i.unit_price),
         ('commission', -round(i.quantity * i.unit_price * s.commission, 2))
) AS entry (kind, amount)
WHERE i.order_id = @order_id;

-- name: ListLedger :many
SELECT id, order_id, kind, amount, sum(amount) OVER (ORDER BY booked_at, id) AS balance, booked_at
FROM billing.ledger
WHERE seller_id = @seller_id AND booked_at >= @since AND booked_at < @until
ORDER BY booked_at, id;
