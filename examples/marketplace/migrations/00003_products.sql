-- +goose Up
CREATE TABLE categories (
  id        integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  parent_id integer REFERENCES categories,
  slug      slug NOT NULL UNIQUE,
  name      text NOT NULL,
  position  smallint NOT NULL DEFAULT 0
);

CREATE TABLE brands (
  id   integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL UNIQUE
);

CREATE TYPE product_status AS ENUM ('draft', 'listed', 'sold_out', 'retired');

CREATE TABLE products (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  seller_id   bigint NOT NULL REFERENCES sellers,
  category_id integer NOT NULL REFERENCES categories,
  brand_id    integer REFERENCES brands,
  slug        slug NOT NULL,
  title       text NOT NULL,
  description text NOT NULL DEFAULT '',
  status      product_status NOT NULL DEFAULT 'draft',
  details     jsonb NOT NULL DEFAULT '{}',
  search      tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', description), 'B')
  ) STORED,
  listed_at   timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now(),
  updated_at  timestamptz NOT NULL DEFAULT now(),
  UNIQUE (seller_id, slug),
  CHECK (status = 'draft' OR listed_at IS NOT NULL)
);
CREATE INDEX products_search ON products USING gin (search);
CREATE INDEX products_title_trigrams ON products USING gin (title gin_trgm_ops);

CREATE TRIGGER products_touch BEFORE UPDATE ON products
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE product_translations (
  product_id  bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  locale      text NOT NULL,
  title       text NOT NULL,
  description text,
  PRIMARY KEY (product_id, locale)
);

CREATE TABLE product_images (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  url        text NOT NULL,
  alt        text,
  position   smallint NOT NULL,
  UNIQUE (product_id, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE variants (
  id            bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  product_id    bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  sku           text NOT NULL UNIQUE,
  price         amount NOT NULL,
  compare_price amount,
  currency      currency_code NOT NULL DEFAULT 'EUR',
  discount      numeric GENERATED ALWAYS AS (compare_price - price) STORED,
  size          dimensions,
  weight_grams  integer CHECK (weight_grams > 0),
  CHECK (compare_price IS NULL OR compare_price > price)
);

CREATE TABLE attributes (
  id      integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name    text NOT NULL UNIQUE,
  choices text[]
);

CREATE TABLE variant_attributes (
  variant_id   bigint NOT NULL REFERENCES variants ON DELETE CASCADE,
  attribute_id integer NOT NULL REFERENCES attributes,
  value        text NOT NULL,
  PRIMARY KEY (variant_id, attribute_id)
);

CREATE TABLE tags (
  id   integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name citext NOT NULL UNIQUE
);

CREATE TABLE product_tags (
  product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  tag_id     integer NOT NULL REFERENCES tags ON DELETE CASCADE,
  PRIMARY KEY (product_id, tag_id)
);

CREATE TABLE price_history (
  variant_id bigint NOT NULL REFERENCES variants ON DELETE CASCADE,
  price      amount NOT NULL,
  during     tstzrange NOT NULL,
  EXCLUDE USING gist (variant_id WITH =, during WITH &&)
);
COMMENT ON COLUMN price_history.during IS 'Open at its upper end for the price of today.';

-- +goose Down
DROP TABLE price_history;
DROP TABLE product_tags;
DROP TABLE tags;
DROP TABLE variant_attributes;
DROP TABLE attributes;
DROP TABLE variants;
DROP TABLE product_images;
DROP TABLE product_translations;
DROP TABLE products;
DROP TYPE product_status;
DROP TABLE brands;
DROP TABLE categories;
