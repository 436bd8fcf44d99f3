-- name: Book :one
INSERT INTO bookings (room_id, during, title, organiser, guests)
SELECT r.id, tstzrange(@starts::timestamptz, @starts + @length::interval), sqlc.narg(title), @organiser, @guests
FROM rooms r WHERE r.id = @room_id AND r.seats >= cardinality(@guests::text[]) + 1
ON CONFLICT DO NOTHING
RETURNING id, lower(during) AS starts, upper(during) AS ends, length;

-- name: FreeRooms :many
SELECT r.id, r.name, r.seats, r.floor, h.opens, h.closes, h.closes - h.opens AS open_for
FROM rooms r JOIN opening_hours h ON h.room_id = r.id
WHERE h.day = (ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])[extract(isodow FROM @starts::timestamptz)]::weekday
  AND (@starts::timestamptz AT TIME ZONE r.zone)::time BETWEEN h.opens AND h.closes
  AND r.seats >= @seats AND r.equipment @> @equipment::text[]
  AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.room_id = r.id AND b.during && tstzrange(@starts, @ends));

-- name: Slots :many
SELECT r.id AS room_id, slot, slot + interval '30 minutes' AS slot_end, b.id AS booking_id, b.title, b.id IS NULL AS free
FROM rooms r
CROSS JOIN generate_series(@day::date + time '08:00', @day::date + time '17:30', interval '30 minutes') AS slot
LEFT JOIN bookings b ON b.room_id = r.id AND b.during @> (slot AT TIME ZONE r.zone)
ORDER BY r.id, slot;

-- name: Occurrences :many
SELECT b.id, n, lower(b.during) + n * b.repeats AS starts, (lower(b.during) + n * b.repeats)::date AS day, hol.name AS holiday
FROM bookings b CROSS JOIN LATERAL generate_series(0, CASE WHEN b.repeats IS NULL THEN 0 ELSE 9 END) AS n
LEFT JOIN holidays hol ON hol.day = (lower(b.during) + n * b.repeats)::date;

-- name: Usage :many
SELECT r.name, count(b.id) AS bookings, sum(b.length) AS total, COALESCE(avg(extract(epoch FROM b.length)) / 3600, 0)::float8 AS mean_hours, max(b.length) AS longest, unnest(range_agg(b.during)) AS block
FROM rooms r LEFT JOIN bookings b ON b.room_id = r.id AND b.cancelled IS NOT TRUE GROUP BY r.id;

-- name: Busy :many
SELECT room_id, range_agg(during) AS busy, range_intersect_agg(during) AS common, lower(range_merge(range_agg(during))) AS first_start FROM bookings GROUP BY room_id HAVING count(*) > 1;

-- name: Today :many
SELECT t.*, r.floor FROM upcoming_today t RIGHT JOIN rooms r ON r.name = t.room;

-- name: Conflicts :many
SELECT a.id AS one, b.id AS other, a.during * b.during AS overlap, (lower(a.during), upper(a.during)) OVERLAPS (lower(b.during), upper(b.during)) AS clash
FROM bookings a JOIN bookings b ON a.room_id = b.room_id AND a.id < b.id AND a.during && b.during;

-- name: Guests :many
SELECT guest, count(*) AS invitations, array_agg(b.id) AS ids, max(upper(b.during)) AS until FROM bookings b, unnest(b.guests || b.organiser) AS guest WHERE guest LIKE '%@%' GROUP BY guest;

-- name: Reschedule :one
UPDATE bookings SET during = tstzrange(lower(during) + @shift::interval, upper(during) + @shift::interval, CASE WHEN lower_inc(during) THEN '[)' ELSE '()' END), title = COALESCE(NULLIF(trim(@title), ''), title)
WHERE id = @id AND NOT during << tstzrange(now(), NULL) RETURNING id, during, title, old.during AS was;

-- name: Next :one
SELECT starts, ends, room, title, starts - now() AS in_time, to_char(starts, 'HH24:MI') AS clock FROM upcoming WHERE room_id = $1 ORDER BY starts LIMIT 1;

-- name: WeekGrid :many
SELECT d.day, extract(week FROM d.day)::int AS week, h.name IS NOT NULL AS is_holiday, sum(CASE WHEN b.id IS NOT NULL THEN 1 ELSE 0 END) AS bookings
FROM (SELECT generate_series(date_trunc('week', @week::date), date_trunc('week', @week::date) + interval '6 days', interval '1 day')::date AS day) d
LEFT JOIN holidays h USING (day) LEFT JOIN bookings b ON lower(b.during)::date = d.day GROUP BY d.day, h.name ORDER BY 1;
