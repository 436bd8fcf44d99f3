-- +goose Up
CREATE TABLE logistics.carriers (
  id           integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name         text NOT NULL UNIQUE,
  tracking_url text,
  delivers_to  country_code[] NOT NULL DEFAULT '{}'
);

CREATE TABLE logistics.shipping_rates (
  carrier_id integer NOT NULL REFERENCES logistics.carriers,
  zone       text NOT NULL,
  weight     int4range NOT NULL,
  price      amount NOT NULL,
  PRIMARY KEY (carrier_id, zone, weight),
  EXCLUDE USING gist (carrier_id WITH =, zone WITH =, weight WITH &&)
);
COMMENT ON COLUMN logistics.shipping_rates.weight IS 'In grams.';

CREATE TABLE logistics.shipments (
  id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  order_id     bigint NOT NULL REFERENCES orders,
  warehouse_id integer NOT NULL REFERENCES logistics.warehouses,
  carrier_id   integer REFERENCES logistics.carriers,
  tracking     text,
  shipped_at   timestamptz,
  delivered_at timestamptz,
  CHECK (delivered_at >= shipped_at)
);

CREATE TABLE logistics.shipment_items (
  shipment_id bigint NOT NULL REFERENCES logistics.shipments ON DELETE CASCADE,
  order_id    bigint NOT NULL,
  position    smallint NOT NULL,
  quantity    quantity NOT NULL,
  PRIMARY KEY (shipment_id, order_id, position),
  FOREIGN KEY (order_id, position) REFERENCES order_items
);

CREATE TABLE logistics.tracking_events (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  shipment_id bigint NOT NULL REFERENCES logistics.shipments ON DELETE CASCADE,
  happened_at timestamptz NOT NULL,
  description text NOT NULL,
  place       text
);

CREATE TABLE logistics.returns (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  order_id    bigint NOT NULL,
  position    smallint NOT NULL,
  quantity    quantity NOT NULL,
  reason      text,
  requested_at timestamptz NOT NULL DEFAULT now(),
  received_at  timestamptz,
  FOREIGN KEY (order_id, position) REFERENCES order_items
);

-- +goose Down
DROP TABLE logistics.returns;
DROP TABLE logistics.tracking_events;
DROP TABLE logistics.shipment_items;
DROP TABLE logistics.shipments;
DROP TABLE logistics.shipping_rates;
DROP TABLE logistics.carriers;
