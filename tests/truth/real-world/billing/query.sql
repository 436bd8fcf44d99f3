-- name: UpsertCustomer :one
INSERT INTO customers (email, name, country, metadata)
VALUES (lower(sqlc.arg(email)), sqlc.narg(name), coalesce(sqlc.narg(country), 'NL'), sqlc.arg(metadata))
ON CONFLICT (email) DO UPDATE
  SET name = COALESCE(EXCLUDED.name, customers.name),
      metadata = customers.metadata || EXCLUDED.metadata,
      deleted_at = NULL
RETURNING *, (xmax = 0) AS inserted;

-- name: CustomerOverview :many
SELECT sqlc.embed(c),
       count(s.id) FILTER (WHERE s.cancelled_at IS NULL) AS active,
       count(s.id) AS subscriptions,
       min(lower(s.period)) AS since,
       bool_or(upper_inf(s.period)) AS endless
FROM customers c
LEFT JOIN subscriptions s ON s.customer_id = c.id
WHERE c.deleted_at IS NULL
  AND (sqlc.narg(country)::text IS NULL OR c.country = sqlc.narg(country))
  AND CASE WHEN @only_debtors::bool THEN c.balance < 0 ELSE true END
GROUP BY c.id
HAVING count(s.id) >= @min_subscriptions
ORDER BY c.created_at DESC, c.id
LIMIT @page_size OFFSET @page_offset;

-- name: RevenueByMonth :many
-- Months without revenue are listed too.
SELECT m.month::date AS month,
       COALESCE(sum(r.total), 0)::bigint AS total,
       COALESCE(sum(r.total) FILTER (WHERE r.country = 'NL'), 0) AS home,
       COALESCE(sum(r.total) FILTER (WHERE r.country <> 'NL'), 0) AS abroad,
       sum(COALESCE(sum(r.total), 0)) OVER (ORDER BY m.month) AS running,
       lag(sum(r.total)) OVER (ORDER BY m.month) AS before
FROM generate_series(date_trunc('month', @since::timestamptz), now(), interval '1 month') AS m (month)
LEFT JOIN revenue r ON r.month = m.month
GROUP BY m.month
ORDER BY m.month;

-- name: OpenInvoices :many
SELECT t.id, t.net, t.gross, t.received, t.gross - t.received AS missing,
       CURRENT_DATE - t.due_on AS days_late,
       CASE
         WHEN t.due_on IS NULL THEN 'undated'
         WHEN t.due_on < CURRENT_DATE - 30 THEN 'very late'
         WHEN t.due_on < CURRENT_DATE THEN 'late'
         ELSE 'fine'
       END AS status,
       rank() OVER (PARTITION BY t.customer_id ORDER BY t.gross - t.received DESC)
FROM invoice_totals t
WHERE t.state = ANY (@states::invoice_state[]) AND t.received < t.gross;

-- name: RenewSubscriptions :many
WITH due AS (
  SELECT s.id, p.every, upper(s.period) AS ends
  FROM subscriptions s
  JOIN plans p ON p.code = s.plan_code
  WHERE s.cancelled_at IS NULL AND upper(s.period) <= @before
  FOR UPDATE OF s SKIP LOCKED
), renewed AS (
  UPDATE subscriptions s
  SET period = tstzrange(lower(s.period), due.ends + CASE due.every WHEN 'month' THEN interval '1 month' ELSE interval '1 year' END)
  FROM due
  WHERE due.id = s.id
  RETURNING s.id, s.customer_id, s.plan_code, s.quantity, due.ends
), billed AS (
  INSERT INTO invoices (customer_id, subscription_id, state, issued_on, due_on)
  SELECT customer_id, id, 'open', ends::date, ends::date + 14 FROM renewed
  RETURNING id, subscription_id
), lines AS (
  INSERT INTO invoice_lines (invoice_id, position, label, quantity, unit_price)
  SELECT b.id, 1, p.title || ' (' || p.every || ')', r.quantity, p.price
  FROM billed b JOIN renewed r ON r.id = b.subscription_id JOIN plans p ON p.code = r.plan_code
  RETURNING invoice_id, quantity * unit_price AS amount
)
SELECT r.customer_id, b.id AS invoice_id, l.amount, r.ends
FROM renewed r JOIN billed b ON b.subscription_id = r.id LEFT JOIN lines l ON l.invoice_id = b.id;

-- name: PlanMatrix :many
SELECT p.code, p.features, cardinality(p.features) AS features_count,
       array_agg(DISTINCT c.country ORDER BY c.country) FILTER (WHERE c.id IS NOT NULL) AS countries,
       json_agg(json_build_object('id', s.id, 'quantity', s.quantity) ORDER BY s.quantity DESC) AS subscriptions,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY s.quantity) AS median,
       mode() WITHIN GROUP (ORDER BY c.country) AS main_country
FROM plans p
LEFT JOIN subscriptions s ON s.plan_code = p.code
LEFT JOIN customers c ON c.id = s.customer_id
GROUP BY p.code;

-- name: LastPayments :many
SELECT DISTINCT ON (i.customer_id) i.customer_id, p.id, p.amount, p.received_at, p.reference
FROM payments p JOIN invoices i ON i.id = p.invoice_id
WHERE p.received_at BETWEEN @from_time AND @to_time
ORDER BY i.customer_id, p.received_at DESC;

-- name: ApplyPayment :one
UPDATE invoices SET state = 'paid'
WHERE id = @id AND (SELECT sum(amount) FROM payments WHERE invoice_id = @id) >= @total
RETURNING id, number, old.state AS was, new.state AS is_now;

-- name: Statement :many
SELECT 'invoice' AS kind, i.issued_on AS day, -sum(l.unit_price * l.quantity) AS amount, i.number AS reference
FROM invoices i JOIN invoice_lines l ON l.invoice_id = i.id
WHERE i.customer_id = @customer_id AND i.issued_on IS NOT NULL
GROUP BY i.id
UNION ALL
SELECT 'payment', p.received_at::date, p.amount, p.reference
FROM payments p JOIN invoices i ON i.id = p.invoice_id
WHERE i.customer_id = @customer_id
ORDER BY day NULLS LAST, 1;
