-- name: RecordPageView :exec
INSERT INTO analytics.page_views (viewed_at, account_id, product_id, path, referrer, took)
VALUES (coalesce(sqlc.narg(viewed_at), now()), sqlc.narg(account_id), sqlc.narg(product_id), @path, sqlc.narg(referrer), sqlc.narg(took));

-- name: RecordSearch :exec
INSERT INTO analytics.searches (account_id, terms, results) VALUES ($1, lower($2), $3);

-- name: RefreshDailySales :exec
REFRESH MATERIALIZED VIEW analytics.daily_sales;

-- name: ListDailySales :many
SELECT * FROM analytics.daily_sales WHERE seller_id = @seller_id AND day BETWEEN @first_day AND @last_day ORDER BY day;

-- name: SalesCalendar :many
-- A row for every day, also for those without sales.
SELECT c.day::date AS day, coalesce(s.orders, 0) AS orders, coalesce(s.turnover, 0) AS turnover,
       avg(coalesce(s.turnover, 0)) OVER (ORDER BY c.day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week_average
FROM generate_series(@first_day::date, @last_day::date, interval '1 day') AS c (day)
LEFT JOIN analytics.daily_sales s ON s.day = c.day::date AND s.seller_id = @seller_id
ORDER BY c.day;

-- name: SalesByCategory :many
SELECT c.name AS category, b.name AS brand, sum(i.quantity) AS items, grouping(c.name, b.name) AS level
FROM order_items i
JOIN variants v ON v.id = i.variant_id
JOIN products p ON p.id = v.product_id
JOIN categories c ON c.id = p.category_id
LEFT JOIN brands b ON b.id = p.brand_id
GROUP BY CUBE (c.name, b.name)
ORDER BY level, category, brand;

-- name: ViewsPerHour :many
SELECT date_trunc('hour', viewed_at) AS hour, count(*) AS views, count(DISTINCT account_id) AS visitors,
       avg(took) AS mean_time, bool_or(account_id IS NULL) AS has_guests
FROM analytics.page_views
WHERE viewed_at >= @since
GROUP BY hour
ORDER BY hour;

-- name: TopReferrers :many
SELECT coalesce(substring(referrer FROM '^https?://([^/]+)'), 'direct') AS host, count(*) AS views
FROM analytics.page_views
GROUP BY host
ORDER BY views DESC, host
LIMIT @how_many;

-- name: FruitlessSearches :many
SELECT terms, count(*) AS times, max(searched_at) AS last_time
FROM analytics.searches
WHERE results = 0
GROUP BY terms
HAVING count(*) >= @at_least
ORDER BY times DESC, terms;

-- name: ConversionFunnel :one
SELECT (SELECT count(DISTINCT account_id) FROM analytics.page_views WHERE product_id = @product_id) AS viewers,
       (SELECT count(DISTINCT w.account_id) FROM wishlists w JOIN wishlist_items i ON i.wishlist_id = w.id
        WHERE i.product_id = @product_id) AS wishers,
       (SELECT count(DISTINCT o.account_id) FROM orders o JOIN order_items i ON i.order_id = o.id
        JOIN variants v ON v.id = i.variant_id WHERE v.product_id = @product_id) AS buyers;

-- name: Retention :many
-- Of those who first bought in a month, how many came back within so many months?
WITH first_orders AS MATERIALIZED (
  SELECT account_id, date_trunc('month', min(placed_at)) AS cohort FROM orders GROUP BY account_id
), later AS (
  SELECT f.cohort, f.account_id,
         (extract(year FROM age(o.placed_at, f.cohort)) * 12 + extract(month FROM age(o.placed_at, f.cohort)))::int AS months
  FROM first_orders f
  JOIN orders o USING (account_id)
)
SELECT cohort::date AS cohort, months, count(DISTINCT account_id) AS customers
FROM later
GROUP BY cohort, months
ORDER BY cohort, months;

-- name: PriceBands :many
SELECT width_bucket(price, 0, 100, 5) AS band, int4range(min(price)::int, max(price)::int, '[]') AS prices, count(*) AS variants
FROM variants
GROUP BY band
ORDER BY band;

-- name: WeekdayHeatmap :many
SELECT extract(isodow FROM placed_at)::int AS weekday, extract(hour FROM placed_at AT TIME ZONE @time_zone) AS hour, count(*) AS orders
FROM orders
GROUP BY weekday, hour
ORDER BY weekday, hour;

-- name: Totals :one
TABLE analytics.daily_sales ORDER BY day DESC LIMIT 1;
