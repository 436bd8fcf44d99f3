-- name: VehicleHome :one
SELECT v.id, v.plate, (v.home).label AS home_label, (v.home).lat, (v.home).lon, v.home IS NOT NULL AS has_home, (v.stops[1]).label AS first_stop
FROM vehicles v WHERE v.plate = @plate;

-- name: SetHome :exec
UPDATE vehicles SET home = ROW(@lat, @lon, @label)::place WHERE id = @id;

-- name: MoveHome :one
UPDATE vehicles SET home.lat = @lat, home.lon = @lon, stops[1] = ROW(@lat, @lon, 'home')::place WHERE id = @id RETURNING home, stops;

-- name: AssignDriver :one
INSERT INTO assignments (vehicle_id, driver_id, during)
SELECT @vehicle_id, d.id, tstzrange(@starts, @ends, '[)')
FROM drivers d
WHERE d.id = @driver_id
  AND (SELECT kind FROM vehicles WHERE id = @vehicle_id) = ANY (d.licences)
  AND NOT EXISTS (SELECT FROM assignments a WHERE a.driver_id = d.id AND a.during && tstzrange(@starts, @ends))
RETURNING vehicle_id, driver_id, lower(during) AS starts, upper(during) AS ends, isempty(during) AS nothing;

-- name: Schedule :many
SELECT v.id, v.plate, d.name, a.during, a.during * tstzrange(@from_time, @to_time) AS within,
       upper(a.during) - lower(a.during) AS length,
       (range_agg(a.during) OVER (PARTITION BY v.id)) AS busy
FROM vehicles v
LEFT JOIN assignments a ON a.vehicle_id = v.id AND a.during && tstzrange(@from_time, @to_time)
LEFT JOIN drivers d ON d.id = a.driver_id
WHERE NOT v.retired
ORDER BY v.id, lower(a.during);

-- name: FreeTime :many
SELECT v.id, tstzmultirange(tstzrange(@from_time, @to_time)) - COALESCE(range_agg(a.during), '{}') AS free
FROM vehicles v LEFT JOIN assignments a ON a.vehicle_id = v.id
GROUP BY v.id;

-- name: LastPositions :many
SELECT v.plate, p.at, p.spot, p.speed, p.speed IS NULL OR p.speed < 1 AS standing, age(now(), p.at) AS silent
FROM vehicles v
CROSS JOIN LATERAL (
  SELECT * FROM telemetry.pings WHERE pings.vehicle_id = v.id ORDER BY pings.at DESC LIMIT 1
) p;

-- name: Nearest :many
SELECT n.vehicle_id, n.distance, v.kind, n.seen FROM telemetry.nearest(point(@lon, @lat), 5) n JOIN vehicles v ON v.id = n.vehicle_id WHERE n.distance < @radius;

-- name: NearestOfEach :many
SELECT d.id, near.* FROM drivers d LEFT JOIN LATERAL telemetry.nearest(point(d.id, 0)) near ON near.distance < 10;

-- name: Trips :many
WITH marked AS (
  SELECT vehicle_id, at, spot, speed,
         CASE WHEN at - lag(at) OVER w > interval '10 minutes' THEN 1 ELSE 0 END AS begins
  FROM telemetry.pings
  WINDOW w AS (PARTITION BY vehicle_id ORDER BY at)
), numbered AS (
  SELECT *, sum(begins) OVER (PARTITION BY vehicle_id ORDER BY at) AS trip FROM marked
)
SELECT vehicle_id, trip, min(at) AS started, max(at) AS ended, count(*) AS pings, max(speed) AS top_speed,
       avg(speed) FILTER (WHERE speed > 0) AS moving_speed, (array_agg(spot ORDER BY at))[1] AS began_at
FROM numbered GROUP BY vehicle_id, trip;

-- name: Faults :many
SELECT f.code, get_bit(f.code, 0) AS severe, f.code & B'00001111' AS low, (xpath('//note/text()', f.detail))[1]::text AS note, f.cleared - f.at AS lasted, host(p.source) AS host
FROM telemetry.faults f LEFT JOIN telemetry.pings p ON p.vehicle_id = f.vehicle_id AND p.at = f.at
WHERE f.at >= now() - @age::interval;

-- name: Everything :many
SELECT v.*, p.* FROM vehicles AS v FULL JOIN telemetry.pings AS p ON p.vehicle_id = v.id;

-- name: AsRows :many
SELECT v AS vehicle, row_to_json(v) AS doc, to_jsonb(d) - 'phone' AS driver FROM vehicles v JOIN assignments a ON a.vehicle_id = v.id LEFT JOIN drivers d ON d.id = a.driver_id;
