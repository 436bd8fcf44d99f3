-- name: SaveCarrier :one
INSERT INTO logistics.carriers (name, tracking_url, delivers_to) VALUES (@name, sqlc.narg(tracking_url), @delivers_to)
ON CONFLICT (name) DO UPDATE SET tracking_url = EXCLUDED.tracking_url, delivers_to = EXCLUDED.delivers_to
RETURNING *;

-- name: CarriersTo :many
SELECT id, name, array_length(delivers_to, 1) AS countries
FROM logistics.carriers
WHERE @country::country_code = ANY (delivers_to)
ORDER BY name;

-- name: SetShippingRate :exec
INSERT INTO logistics.shipping_rates (carrier_id, zone, weight, price)
VALUES ($1, $2, int4range(@min_grams, @max_grams), @price)
ON CONFLICT (carrier_id, zone, weight) DO UPDATE SET price = EXCLUDED.price;

-- name: CheapestRate :one
SELECT c.name AS carrier, r.price, upper(r.weight) - 1 AS up_to_grams
FROM logistics.shipping_rates r
JOIN logistics.carriers c ON c.id = r.carrier_id
WHERE r.zone = @zone AND r.weight @> @grams::int
ORDER BY r.price, c.name
FETCH FIRST ROW ONLY;

-- name: CreateShipment :one
WITH shipment AS (
  INSERT INTO logistics.shipments (order_id, warehouse_id, carrier_id, tracking, shipped_at)
  VALUES (@order_id, @warehouse_id, @carrier_id, sqlc.narg(tracking), now())
  RETURNING id, order_id
), packed AS (
  INSERT INTO logistics.shipment_items (shipment_id, order_id, position, quantity)
  SELECT s.id, i.order_id, i.position, i.quantity
  FROM shipment s
  JOIN order_items i ON i.order_id = s.order_id
  RETURNING quantity
)
SELECT s.id, sum(p.quantity)::int AS pieces FROM shipment s, packed p GROUP BY s.id;

-- name: AddTrackingEvent :exec
INSERT INTO logistics.tracking_events (shipment_id, happened_at, description, place)
SELECT s.id, @happened_at, @description, sqlc.narg(place) FROM logistics.shipments s WHERE s.tracking = @tracking;

-- name: GetShipment :one
SELECT sqlc.embed(s), sqlc.embed(c), last.description AS last_event,
       replace(c.tracking_url, '{}', s.tracking) AS tracking_link
FROM logistics.shipments s
LEFT JOIN logistics.carriers c ON c.id = s.carrier_id
LEFT JOIN LATERAL (
  SELECT e.description FROM logistics.tracking_events e WHERE e.shipment_id = s.id ORDER BY e.happened_at DESC LIMIT 1
) last ON true
WHERE s.id = $1;

-- name: MarkDelivered :one
UPDATE logistics.shipments SET delivered_at = now()
WHERE tracking = $1 AND delivered_at IS NULL
RETURNING order_id, delivered_at - shipped_at AS took;

-- name: DeliveryTimes :many
SELECT c.name, count(*) AS shipments,
       avg(s.delivered_at - s.shipped_at) AS mean,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY s.delivered_at - s.shipped_at) AS slowest_tenth,
       mode() WITHIN GROUP (ORDER BY extract(isodow FROM s.shipped_at)) AS usual_weekday
FROM logistics.shipments s
JOIN logistics.carriers c ON c.id = s.carrier_id
WHERE s.delivered_at IS NOT NULL
GROUP BY c.id
ORDER BY c.name;

-- name: RequestReturn :one
INSERT INTO logistics.returns (order_id, position, quantity, reason)
SELECT i.order_id, i.position, @quantity::quantity, sqlc.narg(reason)
FROM order_items i
WHERE i.order_id = @order_id AND i.position = @position AND i.quantity >= @quantity::quantity
RETURNING id, requested_at;

-- name: ReceiveReturn :one
WITH received AS (
  UPDATE logistics.returns r SET received_at = now()
  FROM order_items i
  WHERE r.id = @id AND r.received_at IS NULL AND i.order_id = r.order_id AND i.position = r.position
  RETURNING i.variant_id, r.quantity
)
UPDATE logistics.stock s SET on_hand = s.on_hand + received.quantity
FROM received
WHERE s.variant_id = received.variant_id AND s.warehouse_id = @warehouse_id
RETURNING s.variant_id, s.on_hand;
