CREATE TABLE orders (
  order_id   bigint PRIMARY KEY,
  total      numeric NOT NULL,
  tags       text[] NOT NULL,
  details    jsonb NOT NULL,
  created_at timestamptz NOT NULL
);
