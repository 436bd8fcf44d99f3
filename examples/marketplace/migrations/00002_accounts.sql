-- +goose Up
CREATE TYPE account_status AS ENUM ('pending', 'active', 'suspended', 'closed');

CREATE TABLE accounts (
  id            bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  public_id     uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  email         email NOT NULL UNIQUE,
  password_hash bytea,
  display_name  text NOT NULL,
  status        account_status NOT NULL DEFAULT 'pending',
  locale        text NOT NULL DEFAULT 'en',
  preferences   jsonb NOT NULL DEFAULT '{}',
  last_seen_at  timestamptz,
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE accounts IS 'Everybody who can sign in, buyers and sellers alike.';
COMMENT ON COLUMN accounts.password_hash IS 'NULL for those who sign in elsewhere.';

CREATE TRIGGER accounts_touch BEFORE UPDATE ON accounts
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE identities (
  provider   text NOT NULL,
  subject    text NOT NULL,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  profile    jsonb,
  PRIMARY KEY (provider, subject)
);

CREATE TABLE sessions (
  token_hash bytea PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  client_ip  inet,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id, expires_at DESC);

CREATE TABLE roles (
  name        text PRIMARY KEY,
  permissions text[] NOT NULL DEFAULT '{}'
);

CREATE TABLE account_roles (
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  role       text NOT NULL REFERENCES roles ON UPDATE CASCADE,
  granted_by bigint REFERENCES accounts ON DELETE SET NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, role)
);

CREATE TABLE addresses (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  label      text NOT NULL,
  address    postal_address NOT NULL,
  is_default boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX addresses_one_default ON addresses (account_id) WHERE is_default;

CREATE TABLE sellers (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  slug        slug NOT NULL UNIQUE,
  legal_name  text NOT NULL,
  country     country_code NOT NULL,
  vat_number  text,
  commission  numeric(4, 3) NOT NULL DEFAULT 0.100 CHECK (commission BETWEEN 0 AND 1),
  approved_at timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TYPE member_role AS ENUM ('owner', 'manager', 'packer');

CREATE TABLE seller_members (
  seller_id  bigint NOT NULL REFERENCES sellers ON DELETE CASCADE,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  role       member_role NOT NULL,
  PRIMARY KEY (seller_id, account_id)
);

-- +goose Down
DROP TABLE seller_members;
DROP TYPE member_role;
DROP TABLE sellers;
DROP TABLE addresses;
DROP TABLE account_roles;
DROP TABLE roles;
DROP TABLE sessions;
DROP TABLE identities;
DROP TABLE accounts;
DROP TYPE account_status;
