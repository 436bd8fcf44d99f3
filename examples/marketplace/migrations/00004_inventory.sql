-- +goose Up
CREATE TABLE logistics.warehouses (
  id        integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  seller_id bigint REFERENCES sellers,
  code      text NOT NULL UNIQUE,
  address   postal_address NOT NULL,
  location  point,
  opening   int4multirange NOT NULL DEFAULT '{[8,18)}'
);
COMMENT ON COLUMN logistics.warehouses.seller_id IS 'NULL for those that all sellers share.';
COMMENT ON COLUMN logistics.warehouses.opening IS 'Hours of the day.';

CREATE TABLE logistics.stock (
  warehouse_id integer NOT NULL REFERENCES logistics.warehouses,
  variant_id   bigint NOT NULL REFERENCES variants ON DELETE CASCADE,
  on_hand      integer NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
  reserved     integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  available    integer NOT NULL GENERATED ALWAYS AS (on_hand - reserved) STORED,
  PRIMARY KEY (warehouse_id, variant_id),
  CHECK (reserved <= on_hand)
);

CREATE TYPE logistics.movement_reason AS ENUM ('purchase', 'sale', 'return', 'correction', 'loss');

CREATE TABLE logistics.stock_movements (
  id           bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  warehouse_id integer NOT NULL,
  variant_id   bigint NOT NULL,
  change       integer NOT NULL CHECK (change <> 0),
  reason       logistics.movement_reason NOT NULL,
  note         text,
  moved_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, moved_at),
  FOREIGN KEY (warehouse_id, variant_id) REFERENCES logistics.stock
) PARTITION BY RANGE (moved_at);

CREATE TABLE logistics.stock_movements_2025 PARTITION OF logistics.stock_movements
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE logistics.stock_movements_2026 PARTITION OF logistics.stock_movements
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE logistics.stock_movements_later PARTITION OF logistics.stock_movements DEFAULT;

-- +goose Down
DROP TABLE logistics.stock_movements;
DROP TYPE logistics.movement_reason;
DROP TABLE logistics.stock;
DROP TABLE logistics.warehouses;
