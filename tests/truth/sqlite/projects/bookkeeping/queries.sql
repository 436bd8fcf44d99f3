-- name: Accounts :many
SELECT * FROM accounts ORDER BY code;
-- name: AccountQuoted :one
SELECT "id", [code], `name` AS "Account Name" FROM "accounts" WHERE "code" = ?;
-- name: OpenAccounts :many
SELECT id, name FROM accounts WHERE closed IS NULL OR closed > date('now') AND kind = ?;
-- name: Tree :many
SELECT * FROM account_tree ORDER BY path;
-- name: Ledger :many
SELECT * FROM ledger WHERE booked_on BETWEEN @from_date AND @to_date AND account LIKE '%' || @term || '%';
-- name: Snapshot :many
SELECT * FROM snapshot;
-- name: Things :many
SELECT * FROM things;
-- name: Scratch :many
SELECT * FROM scratch;
-- name: TempScratch :many
SELECT k, v FROM temp.scratch;
-- name: Notes :many
SELECT rowid, * FROM notes WHERE notes MATCH 'subject:' || @q ORDER BY rank;
-- name: Vocab :many
SELECT term, doc, cnt FROM notes_vocab WHERE term >= ? ORDER BY cnt DESC;
-- name: NewNote :one
INSERT INTO notes (subject, body) VALUES (?, ?) RETURNING rowid, subject;
-- name: Balance :one
SELECT coalesce(sum(cents), 0) AS balance, sum(cents) / 100.0 AS euros, sum(CASE WHEN reconciled THEN cents ELSE 0 END) AS reconciled, sum(quantity) AS quantity, avg(tax_rate) AS rate, max(tax_rate) AS top_rate, min(quantity) AS least, sum(iif(cents > 0, cents, 0)) AS debit, total(cents) AS t FROM postings WHERE account_id = ?;
-- name: BalanceByMonth :many
SELECT strftime('%Y-%m', t.booked_on) AS month, a.kind, sum(p.cents) AS cents, count(DISTINCT t.id) AS transactions, b.cents AS budget, sum(p.cents) - b.cents AS difference FROM postings p JOIN transactions t ON t.id = p.transaction_id JOIN accounts a ON a.id = p.account_id LEFT JOIN budgets b ON b.account_id = a.id AND b.month = strftime('%Y-%m', t.booked_on) WHERE t.year = @year GROUP BY 1, a.kind HAVING sum(p.cents) <> 0 ORDER BY month, 2 DESC;
-- name: Running :many
SELECT t.id, t.booked_on, p.cents, sum(p.cents) OVER (PARTITION BY p.account_id ORDER BY t.booked_on, t.id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS balance, avg(p.cents) OVER (ORDER BY t.id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS around, row_number() OVER win AS n, first_value(t.payee) OVER win AS first, lead(t.booked_on, 1, 'never') OVER win AS next, lag(p.cents, 2) OVER win AS before FROM transactions t JOIN postings p ON p.transaction_id = t.id WINDOW win AS (PARTITION BY p.account_id ORDER BY t.id);
-- name: Explosion :many
WITH RECURSIVE needed (part, amount, level) AS (
  SELECT CAST(@whole AS INTEGER), 1, 0
  UNION ALL
  SELECT a.part, needed.amount * a.amount, needed.level + 1 FROM assemblies a JOIN needed ON a.whole = needed.part
  LIMIT 1000
)
SELECT p.sku, p.title, sum(n.amount) AS amount, max(n.level) AS level, sum(n.amount * p.cost) AS cost, sum(n.amount * p.weight) AS weight FROM needed n JOIN parts p ON p.id = n.part GROUP BY p.id;
-- name: WhereUsed :many
WITH RECURSIVE up(id) AS (VALUES (?) UNION SELECT whole FROM assemblies, up WHERE part = up.id) SELECT id FROM up;
-- name: InvoiceLines :many
SELECT i.id, l.key, l.value ->> 't' AS title, l.value ->> '$.q' AS quantity, json_extract(l.value, '$.q') * 2 AS twice, i.customer ->> 'name' AS customer, i.customer -> 'tags' AS tags FROM invoices i, json_each(i.lines) l WHERE i.id = ?;
-- name: InvoiceTotals :many
SELECT i.id, (SELECT sum(value ->> 'q') FROM json_each(i.lines)) AS q, json_array_length(i.lines) AS n, date(i.issued) AS day, i.paid IS NOT NULL AS is_paid, julianday(coalesce(i.paid, 'now')) - julianday(i.issued) AS days, CAST(i.total * 100 AS INTEGER) AS cents, round(i.total, 2) AS rounded FROM invoices i ORDER BY i.number;
-- name: Invoice :one
SELECT * FROM invoices WHERE id = ?;
-- name: InvoiceEmbed :many
SELECT sqlc.embed(i), sqlc.embed(a) FROM invoices i LEFT JOIN attachments a ON a.invoice_id = i.id;
-- name: NewInvoice :one
INSERT INTO invoices (id, number, customer, lines, issued, total) SELECT lower(hex(randomblob(8))), coalesce(max(number), 0) + 1, @customer, jsonb(@lines), CURRENT_TIMESTAMP, @total FROM invoices RETURNING id, number, json(lines) AS lines;
-- name: PayInvoices :execrows
UPDATE invoices SET paid = @paid WHERE id IN (sqlc.slice(ids)) AND paid IS NULL;
-- name: Attachments :many
SELECT id, name, size, substr(bytes, 1, 10) AS head, length(bytes) AS n, hex(bytes) AS hex FROM attachments WHERE size > ?;
-- name: AddAttachment :execresult
INSERT INTO attachments (invoice_id, name, bytes) VALUES (@invoice, @name, zeroblob(@size));
-- name: Audit :many
SELECT at, who, what, detail, typeof(detail) AS kind, datetime(at, 'unixepoch') AS time FROM audit WHERE at BETWEEN ? AND ? ORDER BY at DESC LIMIT -1 OFFSET ?;
-- name: Reverse :one
INSERT INTO transactions (journal_id, booked_on, payee, memo, reversed_by) SELECT journal_id, @day, payee, 'reversal of ' || id, NULL FROM transactions WHERE id = @id RETURNING id, year, memo;
-- name: CopyPostings :exec
INSERT INTO postings SELECT @target, line, account_id, -cents, quantity, tax_rate, 0 FROM postings WHERE transaction_id = @source;
-- name: SetBudget :exec
INSERT INTO budgets VALUES (@account, @month, @cents) ON CONFLICT (account_id, month) DO UPDATE SET cents = budgets.cents + excluded.cents WHERE excluded.cents <> 0;
-- name: UpdateOrReplace :exec
UPDATE OR REPLACE currencies SET code = @new, rate = @rate WHERE code = @old;
-- name: DeleteMany :execrows
DELETE FROM postings WHERE (transaction_id, line) IN (SELECT transaction_id, line FROM postings WHERE cents = 0);
-- name: Unbalanced :many
SELECT transaction_id, sum(cents) AS off FROM postings GROUP BY transaction_id HAVING off <> 0;
-- name: HavingOnly :one
SELECT count(*) AS n FROM postings HAVING count(*) > ?;
-- name: MaxRow :one
SELECT max(cents) AS most, account_id, line FROM postings;
-- name: Compound :many
SELECT code, 'account' AS kind FROM accounts UNION SELECT code, 'currency' FROM currencies INTERSECT SELECT code, kind FROM accounts EXCEPT SELECT 'x', 'y' ORDER BY 2, code DESC LIMIT 5;
-- name: MixedTypes :many
SELECT cents FROM postings UNION ALL SELECT quantity FROM postings UNION ALL SELECT cost FROM parts;
-- name: Ranges :many
SELECT id, CASE WHEN cost IS NULL THEN 'unknown' WHEN cost < 1 THEN 'cheap' ELSE 'dear' END AS class, CASE id WHEN 1 THEN cost END AS first_cost, max(cost, weight) AS larger, min(cost, 100) AS capped, cost / weight AS density, cost > weight AS dearer, cost IS weight AS same, coalesce(cost, weight, 0) AS some, ifnull(sku, 'none') AS sku, nullif(sku, 's1') AS other, abs(cost) AS abs_cost, -weight AS neg, weight % 2 AS rest, CAST(weight AS INTEGER) AS whole, id || '' AS text_id, weight || 'kg' AS label FROM parts;
-- name: RowValues :many
SELECT a.id FROM accounts a WHERE (a.kind, a.currency) = (SELECT kind, currency FROM accounts WHERE id = ?) AND (a.id, a.code) > (?, ?);
-- name: ExistsForms :many
SELECT id, EXISTS (SELECT 1 FROM postings p WHERE p.account_id = a.id) AS used, NOT EXISTS (SELECT 1 FROM budgets WHERE account_id = a.id) AS unbudgeted, a.id IN (SELECT account_id FROM budgets) AS budgeted, a.id NOT IN (1, 2) AS other, a.parent IN (1, NULL) AS child FROM accounts a;
-- name: DateStuff :one
SELECT date('now') AS today, datetime('now', '-1 month') AS before, strftime('%s', 'now') AS epoch, unixepoch() AS at, julianday('now') AS julian, time('12:30') AS clock, CURRENT_TIMESTAMP AS stamp, CURRENT_DATE AS day, CURRENT_TIME AS moment, date(@given) AS given, strftime('%Y', @given) + 1 AS next_year, unixepoch('now', 'subsec') AS exact, date('now', 'start of month', '+1 month', '-1 day') AS month_end;
-- name: TagsInMeta :many
SELECT t.id, j.value AS tag, count(*) OVER (PARTITION BY j.value) AS uses FROM transactions t JOIN json_each(t.meta, '$.tags') j WHERE json_type(t.meta, '$.tags') = 'array';
-- name: MetaRef :many
SELECT id, meta ->> 'ref' AS ref, json_extract(meta, '$.ref', '$.tags') AS both FROM transactions WHERE meta ->> 'ref' = @ref OR json_extract(meta, '$.ref') = @ref;
-- name: SetMeta :exec
UPDATE transactions SET meta = json_patch(meta, @patch), memo = trim(@memo), payee = nullif(@payee, '') WHERE id = @id;
-- name: JoinUsing :many
SELECT * FROM balances JOIN budgets USING (account_id);
-- name: LeftUsing :many
SELECT account_id, b.cents, g.cents AS budget FROM budgets g LEFT JOIN balances b USING (account_id);
-- name: CrossJoin :many
SELECT c.code, j.name FROM currencies c CROSS JOIN journals j WHERE j.id = 1;
-- name: SelfJoin :many
SELECT child.name, parent.name AS parent_name, parent.id AS parent_id, parent.closed FROM accounts child LEFT JOIN accounts parent ON parent.id = child.parent;
-- name: NarrowedJoin :many
SELECT child.name, parent.name AS parent_name FROM accounts child LEFT JOIN accounts parent ON parent.id = child.parent WHERE parent.kind = 'asset';
-- name: Nested :many
SELECT * FROM (SELECT account_id, cents, rank() OVER (PARTITION BY account_id ORDER BY cents DESC) AS r FROM postings) WHERE r <= @top;
-- name: ScalarSubs :many
SELECT a.id, (SELECT booked_on FROM transactions t JOIN postings p ON p.transaction_id = t.id WHERE p.account_id = a.id ORDER BY booked_on DESC LIMIT 1) AS last, (SELECT count(*) FROM postings WHERE account_id = a.id) AS n, (SELECT max(cents) FROM postings WHERE account_id = a.id) AS most, coalesce((SELECT rate FROM currencies WHERE code = a.currency), 1.0) AS rate FROM accounts a;
-- name: Optional :many
SELECT id, payee FROM transactions WHERE (sqlc.narg('payee') IS NULL OR payee = sqlc.narg('payee')) AND (CAST(@all AS BOOLEAN) OR year = @year) AND journal_id = coalesce(sqlc.narg('journal'), journal_id);
-- name: LikeGlob :many
SELECT id FROM accounts WHERE name LIKE @pattern ESCAPE '\' AND code GLOB @glob AND name NOT LIKE 'x%' AND lower(name) = lower(@name);
-- name: Between :many
SELECT transaction_id FROM postings WHERE cents BETWEEN ?1 AND ?2 AND quantity NOT BETWEEN ?3 AND ?4;
-- name: BetweenNamed :many
SELECT transaction_id FROM postings WHERE cents BETWEEN @low AND @high OR tax_rate > @rate * 100;
-- name: BulkValues :exec
INSERT INTO audit (who, what, detail) VALUES (?, ?, ?), (?, 'fixed', NULL), (NULL, ?, 1);
-- name: WithUpdate :exec
WITH moved AS (SELECT account_id, sum(cents) AS cents FROM postings GROUP BY account_id) UPDATE budgets SET cents = (SELECT cents FROM moved WHERE moved.account_id = budgets.account_id) WHERE account_id IN (SELECT account_id FROM moved) AND month = ?;
-- name: WithDelete :many
WITH doomed(id) AS (SELECT id FROM transactions WHERE booked_on < ?) DELETE FROM transactions WHERE id IN (SELECT id FROM doomed) RETURNING id, payee IS NULL AS anonymous;
-- name: InsertDefault :one
INSERT INTO audit (what) VALUES (?) RETURNING rowid AS id, at, who, *;
-- name: IgnoreUnique :one
INSERT OR IGNORE INTO parts (sku, title) VALUES (?, ?) RETURNING id;
-- name: AggregateFilters :one
SELECT count(*) FILTER (WHERE kind = 'asset') AS assets, group_concat(name, '|') FILTER (WHERE parent IS NULL) AS roots, json_group_array(json_object('id', id, 'name', name)) AS doc, json_group_object(code, id) AS codes, max(id) FILTER (WHERE closed IS NOT NULL) AS last_closed, string_agg(name, ',' ORDER BY name DESC) AS sorted FROM accounts;
-- name: BoolMath :many
SELECT reconciled, NOT reconciled AS open, reconciled AND cents > 0 AS a, reconciled OR quantity > 1 AS b, reconciled = TRUE AS c, reconciled IS FALSE AS d, cents > 0 IS TRUE AS e, quantity IS NULL AS f FROM postings;
-- name: Collations :many
SELECT name COLLATE NOCASE AS name FROM accounts WHERE name = @name COLLATE NOCASE ORDER BY name COLLATE NOCASE DESC NULLS LAST;
-- name: Sequence :one
SELECT seq FROM sqlite_sequence WHERE name = ?;
-- name: TableList :many
SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name;
-- name: TableXInfo :many
SELECT cid, name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo('transactions');
-- name: Compile :many
SELECT compile_options FROM pragma_compile_options;
-- name: Likelies :many
SELECT likely(id > 1) AS a, unlikely(name) AS b, likelihood(cost, 0.5) AS c FROM (SELECT id, title AS name, cost FROM parts);
-- name: Deep :many
SELECT x.id FROM (SELECT y.id FROM (SELECT z.id AS id FROM (SELECT id FROM accounts) z) y) x WHERE x.id > ?;
-- name: InTableName :many
SELECT id FROM accounts WHERE id IN balances_ids OR id = ?;
-- name: Bits :one
SELECT 6 & 3 AS a, 6 | 1 AS b, ~5 AS c, 1 << 4 AS d, 256 >> 4 AS e, +5 AS f, - -5 AS g;
-- name: StrConcat :many
SELECT id || ':' || coalesce(payee, '?') || ' (' || year || ')' AS label, format('%s-%04d', memo, id) AS f, memo || NULL AS n FROM transactions;
-- name: IsForms :many
SELECT id IS 1 AS a, payee IS NOT 'x' AS b, payee IS DISTINCT FROM memo AS c, year NOTNULL AS d, reversed_by ISNULL AS e, year NOT NULL AS f FROM transactions;
-- name: GroupBlob :many
SELECT max(bytes) AS biggest, group_concat(name) AS names, count(bytes) AS n FROM attachments GROUP BY invoice_id;
-- name: LastId :one
SELECT last_insert_rowid() AS id;
-- name: ValuesQuery :many
VALUES (1, 'one', NULL), (2, NULL, 2.5);
-- name: ValuesJoin :many
SELECT v.column1 AS id, v.column2 AS label, a.name FROM (VALUES (1, 'x'), (2, 'y')) v LEFT JOIN accounts a ON a.id = v.column1;
