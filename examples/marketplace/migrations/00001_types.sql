-- +goose Up
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What is sold, and to whom, is in public. The rest is kept apart.
CREATE SCHEMA billing;
CREATE SCHEMA logistics;
CREATE SCHEMA analytics;

CREATE DOMAIN email AS citext CHECK (VALUE ~ '^[^@\s]+@[^@\s]+$');
CREATE DOMAIN slug AS text CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
CREATE DOMAIN country_code AS text CHECK (VALUE ~ '^[A-Z]{2}$');
CREATE DOMAIN currency_code AS text CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN amount AS numeric(12, 2) CHECK (VALUE >= 0);
CREATE DOMAIN quantity AS integer CHECK (VALUE > 0);
CREATE DOMAIN stars AS smallint CHECK (VALUE BETWEEN 1 AND 5);

CREATE TYPE postal_address AS (
  recipient   text,
  street      text,
  postal_code text,
  city        text,
  country     country_code
);
COMMENT ON TYPE postal_address IS 'An address as it was when something was sent to it.';

CREATE TYPE dimensions AS (
  length_mm integer,
  width_mm  integer,
  height_mm integer
);

-- +goose StatementBegin
CREATE FUNCTION touch_updated_at() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END;
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION touch_updated_at;
DROP TYPE dimensions;
DROP TYPE postal_address;
DROP DOMAIN stars;
DROP DOMAIN quantity;
DROP DOMAIN amount;
DROP DOMAIN currency_code;
DROP DOMAIN country_code;
DROP DOMAIN slug;
DROP DOMAIN email;
DROP SCHEMA analytics;
DROP SCHEMA logistics;
DROP SCHEMA billing;
