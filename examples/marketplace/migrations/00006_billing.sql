-- +goose Up
CREATE SEQUENCE billing.payment_method_ids;

CREATE TABLE billing.payment_methods (
  id         bigint DEFAULT nextval('billing.payment_method_ids'),
  account_id bigint NOT NULL REFERENCES accounts,
  label      text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id)
);

-- The default of id is inherited, so that one sequence numbers all; keys are not: each table has its own.
CREATE TABLE billing.cards (
  network     text NOT NULL,
  last_digits char(4) NOT NULL,
  expires_on  date NOT NULL,
  PRIMARY KEY (id)
) INHERITS (billing.payment_methods);

CREATE TABLE billing.bank_accounts (
  iban   text NOT NULL UNIQUE,
  holder text,
  PRIMARY KEY (id)
) INHERITS (billing.payment_methods);

CREATE TYPE billing.payment_status AS ENUM ('authorized', 'captured', 'failed', 'refunded');

CREATE TABLE billing.payments (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id      bigint NOT NULL REFERENCES orders,
  status        billing.payment_status NOT NULL DEFAULT 'authorized',
  amount        amount NOT NULL,
  currency      currency_code NOT NULL,
  provider_ref  text UNIQUE,
  provider_data jsonb,
  created_at    timestamptz NOT NULL DEFAULT now(),
  captured_at   timestamptz
);

CREATE TABLE billing.refunds (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  payment_id uuid NOT NULL REFERENCES billing.payments,
  amount     amount NOT NULL,
  reason     text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE SEQUENCE billing.invoice_numbers START 1000;

CREATE TABLE billing.invoices (
  number    bigint PRIMARY KEY DEFAULT nextval('billing.invoice_numbers'),
  order_id  bigint NOT NULL UNIQUE REFERENCES orders,
  issued_on date NOT NULL DEFAULT current_date,
  due_in    interval NOT NULL DEFAULT '14 days',
  paid_on   date
);

CREATE TABLE billing.invoice_lines (
  invoice  bigint NOT NULL REFERENCES billing.invoices ON DELETE CASCADE,
  line     smallint NOT NULL,
  text     text NOT NULL,
  net      numeric(12, 2) NOT NULL,
  tax_rate numeric(5, 4) NOT NULL,
  tax      numeric NOT NULL GENERATED ALWAYS AS (round(net * tax_rate, 2)) STORED,
  PRIMARY KEY (invoice, line)
);

CREATE TABLE billing.tax_rates (
  country country_code NOT NULL,
  rate    numeric(5, 4) NOT NULL,
  valid   daterange NOT NULL,
  EXCLUDE USING gist ((country::text) WITH =, valid WITH &&)
);

CREATE TABLE billing.ledger (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  seller_id  bigint NOT NULL REFERENCES sellers,
  order_id   bigint REFERENCES orders,
  kind       text NOT NULL CHECK (kind IN ('sale', 'commission', 'refund', 'payout')),
  amount     numeric(12, 2) NOT NULL,
  booked_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE billing.payouts (
  id        bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  seller_id bigint NOT NULL REFERENCES sellers,
  amount    amount NOT NULL,
  period    daterange NOT NULL,
  paid_at   timestamptz,
  UNIQUE (seller_id, period)
);

-- +goose Down
DROP TABLE billing.payouts;
DROP TABLE billing.ledger;
DROP TABLE billing.tax_rates;
DROP TABLE billing.invoice_lines;
DROP TABLE billing.invoices;
DROP SEQUENCE billing.invoice_numbers;
DROP TABLE billing.refunds;
DROP TABLE billing.payments;
DROP TYPE billing.payment_status;
DROP TABLE billing.bank_accounts;
DROP TABLE billing.cards;
DROP TABLE billing.payment_methods;
DROP SEQUENCE billing.payment_method_ids;
