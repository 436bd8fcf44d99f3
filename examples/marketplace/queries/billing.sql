-- name: AddCard :one
INSERT INTO billing.cards (account_id, label, network, last_digits, expires_on)
VALUES (@account_id, @label, @network, @last_digits, @expires_on)
RETURNING *;

-- name: AddBankAccount :one
INSERT INTO billing.bank_accounts (account_id, label, iban, holder)
VALUES ($1, $2, $3, $4)
RETURNING id;

-- name: ListPaymentMethods :many
-- The parent table has the rows of its children.
SELECT m.id, m.label, m.tableoid::regclass::text AS kind, c.network, b.iban
FROM billing.payment_methods m
LEFT JOIN billing.cards c ON c.id = m.id
LEFT JOIN billing.bank_accounts b ON b.id = m.id
WHERE m.account_id = $1
ORDER BY m.id;

-- name: CountBareMethods :one
SELECT count(*) FROM ONLY billing.payment_methods;

-- name: ExpiringCards :many
SELECT c.id, c.last_digits, a.email, c.expires_on - current_date AS days_left
FROM billing.cards c
JOIN accounts a ON a.id = c.account_id
WHERE c.expires_on BETWEEN current_date AND current_date + @days::int
ORDER BY c.expires_on;

-- name: AuthorizePayment :one
INSERT INTO billing.payments (order_id, amount, currency, provider_ref, provider_data)
SELECT o.id, o.total, o.currency, @provider_ref, sqlc.narg(provider_data)
FROM orders o
WHERE o.id = @order_id AND o.status = 'placed'
RETURNING *;

-- name: CapturePayment :one
UPDATE billing.payments SET status = 'captured', captured_at = now()
WHERE id = $1 AND status = 'authorized'
RETURNING order_id, amount, captured_at;

-- name: RefundPayment :one
-- Never more than was paid.
INSERT INTO billing.refunds (payment_id, amount, reason)
SELECT p.id, @amount::amount, @reason
FROM billing.payments p
LEFT JOIN billing.refunds r ON r.payment_id = p.id
WHERE p.id = @payment_id AND p.status = 'captured'
GROUP BY p.id
HAVING p.amount - coalesce(sum(r.amount), 0) >= @amount::amount
RETURNING *;

-- name: GetPayment :one
SELECT sqlc.embed(p), coalesce(r.refunded, 0) AS refunded, p.provider_data #>> '{card,country}' AS card_country
FROM billing.payments p
LEFT JOIN LATERAL (SELECT sum(amount) AS refunded FROM billing.refunds WHERE payment_id = p.id) r ON true
WHERE p.id = $1;

-- name: IssueInvoice :one
WITH invoice AS (
  INSERT INTO billing.invoices (order_id) VALUES (@order_id) RETURNING number, issued_on, due_in
), lines AS (
  INSERT INTO billing.invoice_lines (invoice, line, text, net, tax_rate)
  SELECT n.number, i.position, i.quantity || ' × ' || i.title, i.quantity * i.unit_price, coalesce(t.rate, 0)
  FROM invoice n
  JOIN order_items i ON i.order_id = @order_id
  JOIN orders o ON o.id = i.order_id
  LEFT JOIN billing.tax_rates t ON t.country = (o.ship_to).country AND t.valid @> n.issued_on
  RETURNING net, tax
)
SELECT i.number, (i.issued_on + i.due_in)::date AS due_on, sum(l.net) AS net, sum(l.tax) AS tax
FROM invoice i CROSS JOIN lines l
GROUP BY i.number, i.issued_on, i.due_in;

-- name: GetInvoice :many
SELECT i.number, i.issued_on, sqlc.embed(l), l.net + l.tax AS gross
FROM billing.invoices i
JOIN billing.invoice_lines l ON l.invoice = i.number
WHERE i.number = $1
ORDER BY l.line;

-- name: OverdueInvoices :many
SELECT i.number, o.number AS order_number, current_date - (i.issued_on + i.due_in)::date AS days_late
FROM billing.invoices i
JOIN orders o ON o.id = i.order_id
WHERE i.paid_on IS NULL AND i.issued_on + i.due_in < @today::date
ORDER BY days_late DESC;

-- name: SetTaxRate :exec
INSERT INTO billing.tax_rates (country, rate, valid) VALUES (@country, @rate, @valid);

-- name: TaxRateOn :one
SELECT rate FROM billing.tax_rates WHERE country = @country AND valid @> @day::date;

-- name: ListBalances :many
SELECT * FROM billing.seller_balances WHERE balance > 0 ORDER BY balance DESC;

-- name: PayOut :many
-- Every seller with a balance is paid for the period; running it twice pays nobody twice.
WITH paid AS (
  INSERT INTO billing.payouts (seller_id, amount, period, paid_at)
  SELECT b.seller_id, b.balance, daterange(@period_start, @period_end), now()
  FROM billing.seller_balances b
  WHERE b.balance >= @minimum
  ON CONFLICT (seller_id, period) DO NOTHING
  RETURNING seller_id, amount
)
INSERT INTO billing.ledger (seller_id, kind, amount)
SELECT seller_id, 'payout', -amount FROM paid
RETURNING seller_id, amount;

-- name: PayoutsIn :many
SELECT s.slug, p.amount, p.period, p.period * daterange(@period_start, @period_end) AS overlap
FROM billing.payouts p
JOIN sellers s ON s.id = p.seller_id
WHERE p.period && daterange(@period_start, @period_end)
ORDER BY s.slug, p.period;
