CREATE TYPE order_state AS ENUM ('new', 'in transit', 'delivered');
COMMENT ON TYPE order_state IS 'How far an order has come';

CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  email text NOT NULL UNIQUE,
  nick_name varchar(40),
  tags text[] NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE customers IS 'People who buy.
Two lines.';
COMMENT ON COLUMN customers.nick_name IS 'May be absent';

CREATE TABLE orders (
  id uuid PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  state order_state,
  total numeric(10, 2) NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT now(),
  details jsonb
);
