-- name: Enqueue :one
INSERT INTO jobs (queue, payload, priority, run_at)
VALUES (@queue, @payload, COALESCE(sqlc.narg(priority), 0), now() + COALESCE(sqlc.narg(delay)::interval, '0'))
RETURNING id, run_at;

-- name: EnqueueMany :many
INSERT INTO jobs (queue, payload, priority)
SELECT @queue, j.payload, COALESCE(j.priority, 0)
FROM unnest(@payloads::jsonb[], @priorities::int[]) AS j (payload, priority)
WHERE j.payload IS NOT NULL
RETURNING id;

-- name: Dequeue :many
WITH picked AS MATERIALIZED (
  SELECT j.id, j.created_at
  FROM jobs j JOIN queues q ON q.name = j.queue
  WHERE NOT q.paused AND j.state = 'waiting' AND j.run_at <= now() AND j.queue = ANY (@queues::text[])
  ORDER BY j.priority DESC, j.run_at
  LIMIT @batch
  FOR UPDATE OF j SKIP LOCKED
)
UPDATE jobs
SET state = 'running', attempts = attempts + 1, locked_by = @worker, locked_until = now() + @lease::interval
FROM picked
WHERE jobs.id = picked.id AND jobs.created_at = picked.created_at
RETURNING jobs.id, jobs.queue, jobs.payload, jobs.attempts, jobs.locked_until;

-- name: Finish :exec
WITH finished AS (
  UPDATE jobs SET state = 'done', locked_by = NULL, locked_until = NULL
  WHERE id = @id AND locked_by = @worker
  RETURNING id, state, now() - run_at AS took
)
INSERT INTO job_log (job_id, event, took) SELECT id, state, took FROM finished;

-- name: Fail :one
UPDATE jobs j
SET state = CASE WHEN j.attempts >= q.max_attempts THEN 'failed'::job_state ELSE 'waiting' END,
    run_at = now() + backoff(j.attempts),
    last_error = left(@error, 500),
    (locked_by, locked_until) = (NULL, NULL)
FROM queues q
WHERE q.name = j.queue AND j.id = @id
RETURNING j.state, j.run_at, q.max_attempts - j.attempts AS attempts_left;

-- name: Stats :many
SELECT q.name, bool_or(q.paused) AS paused,
       count(j.id) FILTER (WHERE j.state = 'waiting') AS waiting,
       count(j.id) FILTER (WHERE j.state = 'running') AS running,
       count(j.id) FILTER (WHERE j.state = 'failed' AND j.created_at > now() - interval '1 day') AS failed_today,
       min(j.run_at) FILTER (WHERE j.state = 'waiting') AS oldest,
       extract(epoch FROM now() - min(j.run_at))::float8 AS lag_seconds,
       GROUPING(q.name) = 1 AS is_total
FROM queues q LEFT JOIN jobs j ON j.queue = q.name
GROUP BY GROUPING SETS ((q.name), ())
ORDER BY q.name NULLS LAST;

-- name: Durations :many
SELECT event, count(*), avg(took) AS mean, max(took) AS longest,
       percentile_cont(ARRAY[0.5, 0.9, 0.99]) WITHIN GROUP (ORDER BY took) AS quantiles,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS median,
       stddev(extract(epoch FROM took)) AS spread
FROM job_log
WHERE at >= @since AND took IS NOT NULL
GROUP BY event;

-- name: Timeline :many
SELECT job_id, at, event,
       lead(at) OVER w - at AS lasted,
       first_value(at) OVER w AS began,
       row_number() OVER w AS step,
       last_value(event) OVER (PARTITION BY job_id ORDER BY at ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS final_event
FROM job_log
WINDOW w AS (PARTITION BY job_id ORDER BY at);

-- name: Reap :execrows
DELETE FROM jobs USING (SELECT id FROM jobs WHERE state IN ('done', 'failed') AND created_at < $1 LIMIT $2) old_jobs WHERE jobs.id = old_jobs.id;

-- name: SetPolicy :one
UPDATE queues SET policy = jsonb_set(COALESCE(policy, '{}'), ARRAY['retry', @key::text], to_jsonb(@value::int), true)
WHERE name = @name RETURNING policy, policy #>> '{retry,limit}' AS retry_limit, (policy -> 'retry' ->> 'limit')::int AS retry_number;

-- name: Claimable :one
SELECT EXISTS (SELECT 1 FROM jobs WHERE queue = $1 AND state = 'waiting' AND run_at <= now()) AS claimable, pg_try_advisory_xact_lock(hashtext($1)) AS locked;
