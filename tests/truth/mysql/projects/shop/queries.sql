-- name: GetCustomer :one
SELECT * FROM customers WHERE id = ?;

-- name: GetCustomerByEmail :one
SELECT id, email, display_name, status, flags, preferences FROM customers WHERE email = sqlc.arg(email) AND deleted_at IS NULL LIMIT 1;

-- name: CreateCustomer :execlastid
INSERT INTO customers (uuid, email, display_name, preferences) VALUES (UUID_TO_BIN(?), ?, ?, ?);

-- name: CreateCustomerSet :execresult
INSERT INTO customers SET uuid = UUID_TO_BIN(sqlc.arg(uuid)), email = LOWER(sqlc.arg(email)), credit_limit = 100 + sqlc.arg(extra);

-- name: UpsertView :exec
INSERT INTO page_views (day, product_id, views, last_ip) VALUES (CURDATE(), ?, 1, INET6_ATON(?))
ON DUPLICATE KEY UPDATE views = views + VALUES(views), last_ip = VALUES(last_ip);

-- name: UpsertViewAlias :exec
INSERT INTO page_views (day, product_id, views) VALUES (?, ?, ?) AS new(d, p, v)
ON DUPLICATE KEY UPDATE views = page_views.views + new.v;

-- name: UpsertViewAlias2 :exec
INSERT INTO page_views (day, product_id, views) VALUES (?, ?, ?) AS new
ON DUPLICATE KEY UPDATE views = new.views + sqlc.arg(bonus), last_ip = IF(new.views > 10, sqlc.narg(ip), page_views.last_ip);

-- name: UpsertCoupon :execrows
INSERT INTO coupons (code, percent, starts, ends, max_uses) VALUES (?, ?, ?, ?, ?)
ON DUPLICATE KEY UPDATE percent = ?, ends = COALESCE(?, ends), uses = uses + 1;

-- name: ReplaceSession :exec
REPLACE INTO sessions (token, customer_id, data, expires_at) VALUES (?, ?, JSON_OBJECT('ip', ?, 'agent', ?), DATE_ADD(NOW(), INTERVAL ? SECOND));

-- name: InsertIgnore :execrows
INSERT IGNORE INTO categories (parent_id, slug, name) VALUES (?, ?, ?), (?, ?, ?);

-- name: CopyItems :execrows
INSERT INTO order_items (order_id, line_no, product_id, quantity, unit_price_cents)
SELECT sqlc.arg(new_order_id), line_no, product_id, quantity, unit_price_cents FROM order_items WHERE order_id = sqlc.arg(old_order_id);

-- name: ListByIds :many
SELECT id, title, price_cents FROM products WHERE id IN (sqlc.slice(ids));

-- name: ListByIdsAndStatus :many
SELECT o.* FROM orders o WHERE o.customer_id = ? AND o.status IN (sqlc.slice('statuses')) AND o.id NOT IN (sqlc.slice(excluded)) ORDER BY o.placed_at DESC LIMIT ? OFFSET ?;

-- name: SearchProducts :many
SELECT id, title, MATCH(title, description) AGAINST (sqlc.arg(q) IN NATURAL LANGUAGE MODE) AS score
FROM products WHERE MATCH(title, description) AGAINST (sqlc.arg(q) IN NATURAL LANGUAGE MODE) ORDER BY score DESC LIMIT ?;

-- name: SearchLike :many
SELECT id, title FROM products WHERE title LIKE CONCAT('%', sqlc.arg(term), '%') OR sku LIKE ? ESCAPE '!';

-- name: FilterProducts :many
SELECT p.id, p.title, c.name AS category, p.price_cents / 100 AS price
FROM products p LEFT JOIN categories c ON c.id = p.category_id
WHERE (sqlc.narg(category_id) IS NULL OR p.category_id = sqlc.narg(category_id))
  AND (sqlc.narg(min_price) IS NULL OR p.price_cents >= sqlc.narg(min_price))
  AND p.price_cents BETWEEN sqlc.arg(low) AND sqlc.arg(high)
  AND p.`condition` = ?;

-- name: ProductWithCategory :one
SELECT sqlc.embed(p), sqlc.embed(c) FROM products p JOIN categories c ON c.id = p.category_id WHERE p.sku = ?;

-- name: ProductMaybeCategory :one
SELECT sqlc.embed(products), sqlc.embed(categories), categories.name FROM products LEFT JOIN categories ON categories.id = products.category_id WHERE products.sku = ?;

-- name: JsonThings :many
SELECT id, attributes->'$.color' AS color, attributes->>'$.size' AS size, JSON_EXTRACT(attributes, '$.weight') AS weight,
  JSON_UNQUOTE(JSON_EXTRACT(attributes, ?)) AS dyn, JSON_LENGTH(attributes) AS n, JSON_CONTAINS(attributes, ?, '$.tags') AS has_tag,
  JSON_KEYS(attributes) AS k, JSON_TYPE(attributes) AS jt, JSON_VALID(title) AS valid, JSON_PRETTY(attributes) AS pretty
FROM products WHERE JSON_EXTRACT(attributes, '$.color') = ? AND attributes->>'$.size' = ?;

-- name: SetAttribute :exec
UPDATE products SET attributes = JSON_SET(attributes, sqlc.arg(path), sqlc.arg(value)) WHERE id = sqlc.arg(id);

-- name: MergePrefs :exec
UPDATE customers SET preferences = JSON_MERGE_PATCH(COALESCE(preferences, '{}'), ?) WHERE id = ?;

-- name: AggJson :many
SELECT order_id, JSON_ARRAYAGG(product_id) AS products, JSON_OBJECTAGG(line_no, quantity) AS quantities, GROUP_CONCAT(product_id ORDER BY line_no SEPARATOR ',') AS list FROM order_items GROUP BY order_id;

-- name: JsonTable :many
SELECT p.id, t.name, t.val, t.ord FROM products p, JSON_TABLE(p.attributes, '$.tags[*]' COLUMNS (ord FOR ORDINALITY, name varchar(50) PATH '$.name', val int PATH '$.val' DEFAULT '0' ON EMPTY)) AS t WHERE p.id = ?;

-- name: Totals :many
SELECT * FROM order_totals WHERE customer_id = ?;

-- name: CustomerStats :one
SELECT count(*) AS n, sum(total_cents) AS total, avg(total_cents) AS average, max(placed_at) AS last_order, min(status) AS st, COALESCE(sum(total_cents), 0) AS safe_total, IFNULL(max(total_cents), 0) AS m
FROM orders WHERE customer_id = ?;

-- name: MonthlyRevenue :many
SELECT DATE_FORMAT(placed_at, '%Y-%m') AS month, YEAR(placed_at) AS y, SUM(total_cents) AS revenue, COUNT(DISTINCT customer_id) AS customers
FROM orders WHERE status <> 'cancelled' AND placed_at >= ? AND placed_at < ? GROUP BY month, y HAVING revenue > ? ORDER BY month;

-- name: Rollup :many
SELECT status, DATE(placed_at) AS day, SUM(total_cents) AS total, GROUPING(status) AS g FROM orders GROUP BY status, day WITH ROLLUP;

-- name: Ranked :many
SELECT id, customer_id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed_at DESC) AS rn, RANK() OVER w AS rk, LAG(total_cents) OVER w AS prev,
 LAG(total_cents, 1, 0) OVER w AS prev0, SUM(total_cents) OVER (PARTITION BY customer_id ORDER BY placed_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running, NTILE(4) OVER w AS q, FIRST_VALUE(number) OVER w AS fv, PERCENT_RANK() OVER w AS pr
FROM orders WINDOW w AS (ORDER BY total_cents);

-- name: LatestPerCustomer :many
WITH ranked AS (SELECT o.*, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed_at DESC) AS rn FROM orders o)
SELECT id, customer_id, number, total_cents, rn FROM ranked WHERE rn <= ?;

-- name: CategoryTree :many
WITH RECURSIVE tree (id, name, depth, path) AS (
  SELECT id, name, 0, CAST(name AS CHAR(500)) FROM categories WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, c.name, t.depth + 1, CONCAT(t.path, ' / ', c.name) FROM categories c JOIN tree t ON c.parent_id = t.id WHERE t.depth < ?
) SELECT * FROM tree ORDER BY path;

-- name: Lateral :many
SELECT c.id, c.email, l.number, l.total_cents FROM customers c LEFT JOIN LATERAL (SELECT o.number, o.total_cents FROM orders o WHERE o.customer_id = c.id ORDER BY o.placed_at DESC LIMIT 1) l ON TRUE WHERE c.status = ?;

-- name: MarkShipped :execrows
UPDATE orders SET status = 'shipped', shipped_at = COALESCE(sqlc.narg(at), NOW(3)) WHERE id = sqlc.arg(id) AND status = 'paid' LIMIT 1;

-- name: ApplyCoupon :exec
UPDATE orders o JOIN coupons c ON c.code = o.coupon_code SET o.total_cents = o.total_cents - o.total_cents * c.percent / 100, c.uses = c.uses + ? WHERE o.id = ? AND CURDATE() BETWEEN c.starts AND COALESCE(c.ends, ?);

-- name: DecreaseStock :execrows
UPDATE products SET stock = stock - sqlc.arg(qty) WHERE id = sqlc.arg(id) AND stock >= sqlc.arg(qty);

-- name: UpdatePartial :exec
UPDATE customers SET email = COALESCE(sqlc.narg(email), email), display_name = IFNULL(sqlc.narg(name), display_name), is_verified = IF(sqlc.arg(verify), 1, is_verified), status = CASE WHEN sqlc.arg(suspend) = 1 THEN 'suspended' ELSE status END WHERE id = sqlc.arg(id);

-- name: DeleteOld :execrows
DELETE FROM sessions WHERE expires_at < DATE_SUB(NOW(), INTERVAL ? DAY) ORDER BY expires_at LIMIT ?;

-- name: DeleteMulti :exec
DELETE o, i FROM orders o INNER JOIN order_items i ON i.order_id = o.id WHERE o.customer_id = ? AND o.placed_at < ?;

-- name: DeleteUsing :exec
DELETE FROM i USING order_items AS i JOIN orders AS o ON o.id = i.order_id WHERE o.status = ?;

-- name: LockNext :one
SELECT id, number FROM orders WHERE status = 'pending' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;

-- name: ShareLock :one
SELECT stock FROM products WHERE id = ? FOR SHARE OF products NOWAIT;

-- name: ExistsEmail :one
SELECT EXISTS(SELECT 1 FROM customers WHERE email = ?) AS found;

-- name: ExistsBare :one
SELECT EXISTS(SELECT * FROM customers WHERE email = ?);

-- name: CountByStatus :many
SELECT status, COUNT(*) FROM orders GROUP BY status;

-- name: Hints :many
SELECT /*+ MAX_EXECUTION_TIME(1000) INDEX(orders ix_customer) */ STRAIGHT_JOIN o.id FROM orders o FORCE INDEX (ix_customer) JOIN customers c USE INDEX FOR JOIN (PRIMARY) ON c.id = o.customer_id WHERE o.id > ?;

-- name: Straight :many
SELECT o.id, i.quantity FROM orders o STRAIGHT_JOIN order_items i ON i.order_id = o.id;

-- name: UnionAll :many
SELECT id, email AS label, 'customer' AS kind FROM customers WHERE id = ? UNION ALL SELECT id, number, 'order' FROM orders WHERE number = ? ORDER BY label LIMIT ?;

-- name: ValuesRows :many
SELECT v.column_0 + 1 AS a, v.column_1 AS b FROM (VALUES ROW(1, 'x'), ROW(2, NULL)) AS v;

-- name: Arith :many
SELECT price_cents * 2 AS a, price_cents - 1 AS b, stock * quantity AS c, stock / quantity AS d, quantity DIV 2 AS e, cost * quantity AS f, cost + 1.5 AS g, weight * 2 AS h, rating + 1 AS i, price_cents % 7 AS j, -price_cents AS k, stock & 3 AS l
FROM products p JOIN order_items i ON i.product_id = p.id;

-- name: Dates :many
SELECT DATE_ADD(placed_at, INTERVAL 1 DAY) AS a, placed_at + INTERVAL 2 HOUR AS b, DATEDIFF(NOW(), placed_at) AS c, TIMESTAMPDIFF(SECOND, placed_at, shipped_at) AS d, UNIX_TIMESTAMP(placed_at) AS e, FROM_UNIXTIME(?) AS f, LAST_DAY(placed_at) AS g, STR_TO_DATE(?, '%Y-%m-%d') AS h, EXTRACT(YEAR_MONTH FROM placed_at) AS i, TIME(placed_at) AS j, DAYNAME(placed_at) AS k, WEEK(placed_at, 3) AS l, TIMEDIFF(shipped_at, placed_at) AS m, CAST(placed_at AS DATE) AS n
FROM orders;

-- name: Casts :many
SELECT CAST(total_cents AS CHAR) AS a, CAST(total_cents AS UNSIGNED) AS b, CAST(total_cents AS SIGNED) AS c, CAST(note AS JSON) AS d, CAST(total_cents AS DECIMAL(10,2)) AS e, CONVERT(note USING utf8mb4) AS f, CAST(number AS BINARY) AS g, CAST(coupon_code AS CHAR) AS h, CAST(SUM(total_cents) AS SIGNED) AS s FROM orders GROUP BY id;

-- name: Strings :many
SELECT CONCAT(email, ' ', display_name) AS a, CONCAT_WS(' ', display_name, email) AS b, UPPER(display_name) AS c, LENGTH(email) AS d, SUBSTRING(email, 1, 3) AS e, LEFT(email, 2) AS f, REPLACE(email, 'a', 'b') AS g, TRIM(BOTH ' ' FROM email) AS h, LPAD(id, 8, '0') AS i, HEX(uuid) AS j, BIN_TO_UUID(uuid) AS k, FIND_IN_SET('vip', flags) AS l, FIELD(status, 'active', 'deleted') AS m, MD5(email) AS n, REGEXP_REPLACE(email, '@.*', '') AS o, email REGEXP '^a' AS p, SUBSTRING_INDEX(email, '@', 1) AS q, NULLIF(display_name, '') AS r, ELT(2, 'a', 'b') AS s, INET6_NTOA(?) AS t
FROM customers;

-- name: Case1 :many
SELECT id, CASE WHEN total_cents > 100 THEN 'big' WHEN total_cents > 10 THEN 'mid' ELSE 'small' END AS size, CASE status WHEN 'paid' THEN 1 END AS paid, IF(note IS NULL, 'none', note) AS n, total_cents > ? AS more, (total_cents > 5) + 1 AS b2, NOT status = 'paid' AS np, status = 'paid' AND note IS NOT NULL AS both_ FROM orders;

-- name: Sub :many
SELECT c.id, (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS orders, (SELECT MAX(o.placed_at) FROM orders o WHERE o.customer_id = c.id) AS last_at, (SELECT o.number FROM orders o WHERE o.customer_id = c.id LIMIT 1) AS num FROM customers c WHERE c.id IN (SELECT customer_id FROM orders WHERE total_cents > ?) AND EXISTS (SELECT 1 FROM sessions s WHERE s.customer_id = c.id AND s.expires_at > ?) AND (c.id, c.email) NOT IN (SELECT customer_id, number FROM orders);

-- name: AnyAll :many
SELECT id FROM products WHERE price_cents > ALL (SELECT unit_price_cents FROM order_items WHERE order_id = ?) OR stock = ANY (SELECT quantity FROM order_items WHERE product_id = ?);

-- name: CallRestock :exec
CALL restock(?, ?, @total);

-- name: UserVar :one
SELECT @total AS total;

-- name: OwnFunction :many
SELECT id, cents_to_text(total_cents) AS total FROM orders;

-- name: Daily :many
SELECT * FROM daily_totals WHERE day BETWEEN ? AND ?;

-- name: Inv :many
SELECT * FROM inventory WHERE warehouse = ?;

-- name: RightJoin :many
SELECT o.id, c.email FROM orders o RIGHT JOIN customers c ON c.id = o.customer_id;

-- name: NaturalJ :many
SELECT order_id, shelf, discount FROM inventory NATURAL JOIN order_items;

-- name: UsingJ :many
SELECT * FROM orders JOIN order_items ON order_items.order_id = orders.id JOIN page_views USING (product_id);

-- name: Tuple :many
SELECT * FROM order_items WHERE (order_id, line_no) IN ((?, ?), (?, ?)) AND (product_id, quantity) = (?, ?);

-- name: SoundsLike :many
SELECT id FROM customers WHERE display_name SOUNDS LIKE ? AND display_name RLIKE ? AND NOT (status = ? OR is_verified = ?) AND flags & ? AND birthday <=> ?;

-- name: ActiveCount :one
SELECT COUNT(*) FROM active_customers;

-- name: BulkInsert :copyfrom
INSERT INTO order_items (order_id, line_no, product_id, quantity, unit_price_cents, discount) VALUES (?, ?, ?, ?, ?, ?);

-- name: LoadIt :exec
LOAD DATA LOCAL INFILE 'x.csv' INTO TABLE coupons FIELDS TERMINATED BY ',' (code, percent, @x) SET starts = STR_TO_DATE(@x, '%d/%m/%Y');

-- name: GroupByPos :many
SELECT category_id, COUNT(*) AS n FROM products GROUP BY 1 ORDER BY 2 DESC;

-- name: OrderField :many
SELECT * FROM products WHERE id IN (sqlc.slice(ids)) ORDER BY FIELD(id, sqlc.slice(ids));

-- name: Truncate1 :exec
TRUNCATE TABLE page_views;

-- name: LimitComma :many
SELECT id FROM products LIMIT ?, ?;

-- name: OrderCase :many
SELECT id FROM products ORDER BY CASE WHEN sqlc.arg(sort) = 'price' THEN price_cents END ASC, CASE WHEN sqlc.arg(sort) = 'title' THEN title END DESC;
