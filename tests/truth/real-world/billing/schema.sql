CREATE TYPE plan_interval AS ENUM ('month', 'year');
CREATE TYPE invoice_state AS ENUM ('draft', 'open', 'paid', 'void');
CREATE DOMAIN cents AS bigint;
CREATE TABLE customers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name text,
  country char(2) NOT NULL DEFAULT 'NL',
  balance cents NOT NULL DEFAULT 0,
  metadata jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz
);
CREATE TABLE plans (
  code text PRIMARY KEY,
  title text NOT NULL,
  every plan_interval NOT NULL,
  price cents NOT NULL,
  features text[] NOT NULL DEFAULT '{}',
  trial interval
);
CREATE TABLE subscriptions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  customer_id bigint NOT NULL REFERENCES customers (id),
  plan_code text NOT NULL REFERENCES plans (code),
  quantity int NOT NULL DEFAULT 1,
  period tstzrange NOT NULL,
  cancelled_at timestamptz,
  UNIQUE (customer_id, plan_code)
);
CREATE TABLE invoices (
  id serial PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  subscription_id uuid REFERENCES subscriptions (id),
  number text UNIQUE,
  state invoice_state NOT NULL DEFAULT 'draft',
  issued_on date,
  due_on date,
  discount numeric(5, 2),
  tax_rate numeric(5, 4) NOT NULL DEFAULT 0.21
);
CREATE TABLE invoice_lines (
  invoice_id int NOT NULL REFERENCES invoices (id) ON DELETE CASCADE,
  position smallint NOT NULL,
  label text NOT NULL,
  quantity numeric NOT NULL DEFAULT 1,
  unit_price cents NOT NULL,
  PRIMARY KEY (invoice_id, position)
);
CREATE TABLE payments (
  id bigserial PRIMARY KEY,
  invoice_id int NOT NULL REFERENCES invoices (id),
  amount cents NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  reference text
);
CREATE VIEW invoice_totals AS
  SELECT i.id, i.customer_id, i.state, i.due_on,
         COALESCE(sum(l.quantity * l.unit_price), 0) AS net,
         COALESCE(sum(l.quantity * l.unit_price), 0) * (1 + i.tax_rate) AS gross,
         (SELECT COALESCE(sum(p.amount), 0) FROM payments p WHERE p.invoice_id = i.id) AS received
  FROM invoices i LEFT JOIN invoice_lines l ON l.invoice_id = i.id
  GROUP BY i.id;
CREATE MATERIALIZED VIEW revenue AS
  SELECT date_trunc('month', p.received_at) AS month, c.country, sum(p.amount) AS total, count(*) AS payments
  FROM payments p JOIN invoices i ON i.id = p.invoice_id JOIN customers c ON c.id = i.customer_id
  GROUP BY 1, 2;
