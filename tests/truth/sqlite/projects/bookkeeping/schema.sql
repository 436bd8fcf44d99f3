CREATE TABLE IF NOT EXISTS "accounts" (
  "id" integer primary key not null,
  [code] varchar(20) not null unique,
  `name` nvarchar(100) not null,
  kind text not null check (kind in ('asset','liability','equity','income','expense')),
  parent int references accounts,
  currency char(3) not null default 'EUR',
  opened date not null default (date('now')),
  closed date,
  note
);
CREATE TABLE currencies (code TEXT PRIMARY KEY NOT NULL, digits INTEGER NOT NULL, rate REAL) WITHOUT ROWID;
CREATE TABLE journals (id INTEGER PRIMARY KEY, name TEXT NOT NULL, locked_until TEXT) STRICT;
CREATE TABLE transactions (
  id INTEGER PRIMARY KEY,
  journal_id INTEGER NOT NULL REFERENCES journals ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  booked_on DATE NOT NULL,
  payee TEXT,
  memo TEXT NOT NULL DEFAULT '',
  reversed_by INTEGER REFERENCES transactions(id),
  meta TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(meta)),
  year INTEGER GENERATED ALWAYS AS (CAST(strftime('%Y', booked_on) AS INTEGER)) STORED,
  created DATETIME NOT NULL DEFAULT (datetime('now')),
  UNIQUE (journal_id, booked_on, memo) ON CONFLICT IGNORE
);
CREATE TABLE postings (
  transaction_id INTEGER NOT NULL,
  line SMALLINT NOT NULL,
  account_id INTEGER NOT NULL,
  cents BIGINT NOT NULL,
  quantity NUMERIC(12,4),
  tax_rate DECIMAL(4,2),
  reconciled BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT postings_pk PRIMARY KEY (transaction_id, line),
  CONSTRAINT postings_tx FOREIGN KEY (transaction_id) REFERENCES transactions (id) ON DELETE CASCADE,
  FOREIGN KEY (account_id) REFERENCES accounts (id)
) WITHOUT ROWID;
CREATE TABLE budgets (account_id INTEGER NOT NULL, month TEXT NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (account_id, month));
CREATE TABLE parts (id INTEGER PRIMARY KEY, sku TEXT UNIQUE, title TEXT NOT NULL, cost REAL, weight FLOAT NOT NULL DEFAULT 0);
CREATE TABLE assemblies (whole INTEGER NOT NULL REFERENCES parts, part INTEGER NOT NULL REFERENCES parts, amount INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (whole, part)) STRICT, WITHOUT ROWID;
CREATE TABLE invoices (id TEXT PRIMARY KEY, number INTEGER NOT NULL, customer JSON NOT NULL, lines JSONB NOT NULL, issued TIMESTAMP NOT NULL, paid TIMESTAMP, total REAL NOT NULL);
CREATE TABLE attachments (id INTEGER PRIMARY KEY, invoice_id TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, size INT AS (length(bytes)));
CREATE TABLE counters (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
CREATE TABLE audit (at INTEGER NOT NULL DEFAULT (unixepoch()), who TEXT, what TEXT NOT NULL, detail);
CREATE TABLE old_things (a INTEGER, b TEXT);
ALTER TABLE old_things RENAME TO things;
ALTER TABLE things ADD COLUMN c REAL NOT NULL DEFAULT 1.5;
ALTER TABLE things RENAME COLUMN b TO label;
ALTER TABLE things DROP COLUMN a;
CREATE TABLE snapshot AS SELECT a.id, a.code, sum(p.cents) AS balance, count(*) AS n, max(p.quantity) AS most FROM accounts a JOIN postings p ON p.account_id = a.id GROUP BY a.id;
CREATE TEMP TABLE scratch (k TEXT, v INTEGER NOT NULL);
CREATE VIRTUAL TABLE notes USING fts5(subject, body, tags UNINDEXED, prefix='2 3');
CREATE VIRTUAL TABLE notes_vocab USING fts5vocab('notes', 'row');
CREATE VIEW balances_ids AS SELECT 1 AS id;
CREATE VIEW balances AS SELECT account_id, sum(cents) AS cents, count(*) AS lines FROM postings GROUP BY account_id;
CREATE VIEW IF NOT EXISTS account_tree AS
  WITH RECURSIVE tree AS (SELECT id, name, parent, 0 AS depth, name AS path FROM accounts WHERE parent IS NULL
    UNION ALL SELECT a.id, a.name, a.parent, depth + 1, path || ':' || a.name FROM accounts a, tree WHERE a.parent = tree.id)
  SELECT * FROM tree;
CREATE VIEW ledger AS SELECT t.id, t.booked_on, t.payee, p.line, p.cents / 100.0 AS amount, a.name AS account, b.cents AS balance
  FROM transactions t JOIN postings p ON p.transaction_id = t.id JOIN accounts a ON a.id = p.account_id LEFT JOIN balances b USING (account_id);
CREATE TRIGGER ledger_ins INSTEAD OF INSERT ON ledger BEGIN INSERT INTO transactions (journal_id, booked_on, payee) VALUES (1, new.booked_on, new.payee); END;
CREATE TRIGGER tx_audit AFTER UPDATE OF memo, payee ON transactions FOR EACH ROW WHEN old.memo IS NOT new.memo BEGIN
  INSERT INTO audit (what, detail) VALUES ('memo', json_object('old', old.memo, 'new', new.memo));
  SELECT RAISE(IGNORE) WHERE new.id = 0;
END;
CREATE UNIQUE INDEX one_open ON transactions (payee, year) WHERE reversed_by IS NULL;
CREATE INDEX by_json ON transactions (json_extract(meta, '$.ref'), lower(payee) COLLATE NOCASE DESC);
