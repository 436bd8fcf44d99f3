-- name: Daily :many
SELECT day, COALESCE(name, '(all)') AS name, events, people, value,
       avg(events) OVER (PARTITION BY name ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week_mean,
       events - lag(events, 7) OVER (PARTITION BY name ORDER BY day) AS change,
       round(100.0 * events / NULLIF(lag(events, 7) OVER (PARTITION BY name ORDER BY day), 0) - 100, 2) AS change_percent
FROM daily
WHERE day >= @since ORDER BY day, name;

-- name: Cube :many
SELECT country, device, name, GROUPING(country, device, name) AS level, count(*) AS n, sum(value), max(at) AS last
FROM events GROUP BY CUBE (country, device), name;

-- name: Rollup :many
SELECT date_trunc('month', at) AS month, country, sum(value) AS total, count(DISTINCT user_id) AS people
FROM events WHERE name = @name GROUP BY ROLLUP (month, country) HAVING count(*) > 1 ORDER BY month NULLS LAST, country NULLS LAST;

-- name: Funnel :one
WITH steps AS (
  SELECT user_id,
         min(at) FILTER (WHERE name = 'visit') AS visited,
         min(at) FILTER (WHERE name = 'cart') AS carted,
         min(at) FILTER (WHERE name = 'buy') AS bought
  FROM events WHERE at BETWEEN @since AND @until GROUP BY user_id
)
SELECT count(*) AS people, count(visited) AS visited, count(carted) AS carted,
       count(*) FILTER (WHERE bought > carted) AS bought,
       avg(bought - visited) AS mean_time,
       count(bought)::numeric / NULLIF(count(visited), 0) AS rate
FROM steps;

-- name: Retention :many
SELECT cohort, weeks, people, first_value(people) OVER (PARTITION BY cohort ORDER BY weeks) AS size,
       people::float8 / first_value(people) OVER (PARTITION BY cohort ORDER BY weeks) AS share
FROM (
  SELECT date_trunc('week', u.signed_up)::date AS cohort,
         floor(extract(epoch FROM e.at - u.signed_up) / 604800)::int AS weeks,
         count(DISTINCT u.id) AS people
  FROM users u JOIN events e ON e.user_id = u.id AND e.at >= u.signed_up
  GROUP BY 1, 2
) cohorts;

-- name: Sessions :many
SELECT user_id, session, count(*) AS events, max(at) - min(at) AS length, (array_agg(name ORDER BY at DESC))[1] AS last_event, bool_or(name = 'buy') AS bought
FROM (
  SELECT *, count(*) FILTER (WHERE is_new) OVER (PARTITION BY user_id ORDER BY at) AS session
  FROM (SELECT *, COALESCE(at - lag(at) OVER (PARTITION BY user_id ORDER BY at) > '30 minutes', true) AS is_new FROM events) marked
) numbered
GROUP BY user_id, session;

-- name: Pivot :many
SELECT country,
       sum(value) FILTER (WHERE device = 'phone') AS phone,
       sum(value) FILTER (WHERE device = 'desktop') AS desktop,
       COALESCE(sum(value) FILTER (WHERE device IS NULL), 0) AS other,
       jsonb_object_agg(name, id) AS by_name,
       jsonb_object_agg(device, value) FILTER (WHERE device IS NOT NULL) AS by_device
FROM events WHERE country IS NOT NULL GROUP BY country;

-- name: Experiment :many
SELECT x.variant, count(*) AS people, count(e.user_id) AS converted, product(1.0 + random()) AS noise,
       regr_slope(e.value, extract(epoch FROM e.at)) AS slope, corr(e.value, e.id) AS correlation,
       hypothetical.place
FROM exposures x
LEFT JOIN LATERAL (SELECT user_id, value, at, id FROM events WHERE events.user_id = x.user_id AND name = 'buy' LIMIT 1) e ON true
CROSS JOIN (SELECT rank(@score::numeric) WITHIN GROUP (ORDER BY value) AS place FROM events) hypothetical
WHERE x.code = @code GROUP BY x.variant, hypothetical.place;

-- name: Properties :many
SELECT p.key, p.value, jsonb_typeof(p.value) AS kind, count(*) AS n
FROM events e CROSS JOIN LATERAL jsonb_each(e.props) AS p GROUP BY p.key, p.value;

-- name: Referrals :many
WITH RECURSIVE chain AS (
  SELECT id, referrer_id, 0 AS depth FROM users WHERE id = @id
  UNION ALL
  SELECT u.id, u.referrer_id, c.depth + 1 FROM users u JOIN chain c ON u.referrer_id = c.id
) SEARCH BREADTH FIRST BY id SET ordering
SELECT id, referrer_id, depth, count(*) OVER () AS total, max(depth) OVER () AS deepest FROM chain ORDER BY ordering;

-- name: Histogram :many
SELECT bucket, count(*) AS n, min(value) AS low, max(value) AS high, repeat('*', count(*)::int) AS bar
FROM (SELECT value, width_bucket(value, 0, 100, 10) AS bucket FROM events WHERE value IS NOT NULL) b GROUP BY bucket ORDER BY bucket;

-- name: Outliers :many
WITH stats AS (SELECT avg(value) AS mean, stddev_samp(value) AS deviation FROM events)
SELECT e.id, e.value, (e.value - s.mean) / NULLIF(s.deviation, 0) AS z, ntile(4) OVER (ORDER BY e.value) AS quartile, cume_dist() OVER (ORDER BY e.value) AS share
FROM events e, stats s WHERE abs(e.value - s.mean) > 2 * s.deviation;
