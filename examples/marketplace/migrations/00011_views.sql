-- +goose Up
CREATE VIEW listed_products AS
SELECT p.id, p.seller_id, p.category_id, p.slug, p.title, p.details, p.listed_at,
       s.slug AS seller_slug,
       min(v.price) AS lowest_price,
       count(v.id) AS variants
FROM products p
JOIN sellers s ON s.id = p.seller_id
LEFT JOIN variants v ON v.product_id = p.id
WHERE p.status = 'listed'
GROUP BY p.id, s.slug;

CREATE VIEW product_ratings AS
SELECT p.id AS product_id,
       count(r.id) AS reviews,
       avg(r.rating) AS average,
       count(*) FILTER (WHERE r.rating >= 4) AS good
FROM products p
LEFT JOIN reviews r ON r.product_id = p.id
GROUP BY p.id;

CREATE VIEW billing.seller_balances AS
SELECT s.id AS seller_id, s.legal_name, coalesce(sum(l.amount), 0) AS balance, max(l.booked_at) AS last_booking
FROM sellers s
LEFT JOIN billing.ledger l ON l.seller_id = s.id
GROUP BY s.id;

CREATE MATERIALIZED VIEW analytics.daily_sales AS
SELECT o.placed_at::date AS day,
       i.seller_id,
       count(DISTINCT o.id) AS orders,
       sum(i.quantity) AS items,
       sum(i.quantity * i.unit_price) AS turnover
FROM orders o
JOIN order_items i ON i.order_id = o.id
WHERE o.status <> 'cancelled'
GROUP BY o.placed_at::date, i.seller_id;
CREATE UNIQUE INDEX daily_sales_key ON analytics.daily_sales (day, seller_id);

CREATE RECURSIVE VIEW category_paths (id, path, depth) AS
SELECT id, ARRAY[name], 0 FROM categories WHERE parent_id IS NULL
UNION ALL
SELECT c.id, p.path || c.name, p.depth + 1 FROM categories c JOIN category_paths p ON p.id = c.parent_id;

-- +goose Down
DROP VIEW category_paths;
DROP MATERIALIZED VIEW analytics.daily_sales;
DROP VIEW billing.seller_balances;
DROP VIEW product_ratings;
DROP VIEW listed_products;
