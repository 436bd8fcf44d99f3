-- +goose Up
CREATE TYPE promotion_kind AS ENUM ('percentage', 'fixed', 'free shipping');

CREATE TABLE promotions (
  id        bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  seller_id bigint REFERENCES sellers,
  name      text NOT NULL,
  kind      promotion_kind NOT NULL,
  value     numeric(12, 2),
  runs      tstzrange NOT NULL,
  CHECK ((kind = 'free shipping') = (value IS NULL))
);

CREATE TABLE promotion_products (
  promotion_id bigint NOT NULL REFERENCES promotions ON DELETE CASCADE,
  product_id   bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  PRIMARY KEY (promotion_id, product_id)
);

CREATE TABLE coupons (
  code         text PRIMARY KEY CHECK (code = upper(code)),
  promotion_id bigint NOT NULL REFERENCES promotions ON DELETE CASCADE,
  uses_left    integer CHECK (uses_left >= 0)
);
COMMENT ON COLUMN coupons.uses_left IS 'NULL where there is no limit.';

CREATE TABLE coupon_redemptions (
  code        text NOT NULL REFERENCES coupons,
  order_id    bigint NOT NULL REFERENCES orders,
  amount      amount NOT NULL,
  redeemed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (code, order_id)
);

-- +goose Down
DROP TABLE coupon_redemptions;
DROP TABLE coupons;
DROP TABLE promotion_products;
DROP TABLE promotions;
DROP TYPE promotion_kind;
