-- +goose Up
CREATE TABLE carts (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id bigint UNIQUE REFERENCES accounts ON DELETE CASCADE,
  currency   currency_code NOT NULL DEFAULT 'EUR',
  created_at timestamptz NOT NULL DEFAULT now(),
  touched_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN carts.account_id IS 'NULL until its owner signs in.';

CREATE TABLE cart_items (
  cart_id    uuid NOT NULL REFERENCES carts ON DELETE CASCADE,
  variant_id bigint NOT NULL REFERENCES variants,
  quantity   quantity NOT NULL,
  added_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cart_id, variant_id)
);

CREATE TABLE wishlists (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  name       text NOT NULL,
  is_public  boolean NOT NULL DEFAULT false,
  UNIQUE (account_id, name)
);

CREATE TABLE wishlist_items (
  wishlist_id bigint NOT NULL REFERENCES wishlists ON DELETE CASCADE,
  product_id  bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  note        text,
  priority    smallint,
  PRIMARY KEY (wishlist_id, product_id)
);

CREATE TYPE order_status AS ENUM ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled');

CREATE TABLE orders (
  id             bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  number         text NOT NULL UNIQUE,
  account_id     bigint NOT NULL REFERENCES accounts,
  status         order_status NOT NULL DEFAULT 'placed',
  currency       currency_code NOT NULL,
  goods_total    amount NOT NULL,
  shipping_total amount NOT NULL DEFAULT 0,
  discount_total amount NOT NULL DEFAULT 0,
  total          numeric(12, 2) NOT NULL GENERATED ALWAYS AS (goods_total + shipping_total - discount_total) STORED,
  ship_to        postal_address NOT NULL,
  placed_at      timestamptz NOT NULL DEFAULT now(),
  cancelled_at   timestamptz,
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);
CREATE INDEX orders_by_account ON orders (account_id, placed_at DESC);

CREATE TABLE order_items (
  order_id   bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
  position   smallint NOT NULL,
  variant_id bigint NOT NULL REFERENCES variants,
  seller_id  bigint NOT NULL REFERENCES sellers,
  title      text NOT NULL,
  quantity   quantity NOT NULL,
  unit_price amount NOT NULL,
  PRIMARY KEY (order_id, position)
);

CREATE TABLE order_status_changes (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  order_id   bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
  old_status order_status,
  new_status order_status NOT NULL,
  changed_by bigint REFERENCES accounts,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE order_notes (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  order_id   bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
  author_id  bigint REFERENCES accounts,
  body       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- +goose Down
DROP TABLE order_notes;
DROP TABLE order_status_changes;
DROP TABLE order_items;
DROP TABLE orders;
DROP TYPE order_status;
DROP TABLE wishlist_items;
DROP TABLE wishlists;
DROP TABLE cart_items;
DROP TABLE carts;
