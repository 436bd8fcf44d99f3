-- name: Enqueue :one
INSERT INTO jobs (queue, payload, run_at)
VALUES (coalesce(sqlc.narg(queue), 'default'), @payload, coalesce(sqlc.narg(run_at), now()))
RETURNING id;

-- name: TakeJobs :many
-- Workers never wait for each other, and none takes another's job.
UPDATE jobs SET locked_at = now(), attempts = attempts + 1
WHERE id IN (
  SELECT j.id FROM jobs j
  WHERE j.queue = @queue AND j.run_at <= now() AND j.locked_at IS NULL
  ORDER BY j.run_at, j.id
  LIMIT @how_many
  FOR UPDATE SKIP LOCKED
)
RETURNING id, payload, attempts;

-- name: FinishJob :exec
DELETE FROM jobs WHERE id = $1;

-- name: RetryJob :one
UPDATE jobs
SET locked_at = NULL, last_error = @error, run_at = now() + least(2 ^ attempts, 3600) * interval '1 second'
WHERE id = @id
RETURNING run_at;

-- name: QueueLengths :many
SELECT queue, count(*) AS jobs, min(run_at) FILTER (WHERE locked_at IS NULL) AS oldest
FROM jobs
GROUP BY ROLLUP (queue)
ORDER BY queue NULLS LAST;

-- name: Notify :many
-- The same message to everybody who follows the seller.
INSERT INTO inbox (account_id, data, channel)
SELECT f.account_id, @data, @channel
FROM follows f
WHERE f.seller_id = @seller_id
RETURNING id, account_id;

-- name: ListInbox :many
SELECT * FROM inbox WHERE account_id = @account_id AND (read_at IS NULL OR NOT @only_unread::boolean) ORDER BY id DESC;

-- name: MarkRead :execrows
UPDATE inbox SET read_at = now() WHERE account_id = @account_id AND id = ANY (@ids::bigint[]) AND read_at IS NULL;

-- name: WriteAuditLog :exec
INSERT INTO audit_log (actor_id, action, subject, before, after, client_ip)
VALUES (sqlc.narg(actor_id), @action, @subject, sqlc.narg(before), sqlc.narg(after), sqlc.narg(client_ip));

-- name: ReadAuditLog :many
SELECT l.id, l.action, l.subject, change.key AS field, l.before -> change.key AS old_value, change.value AS new_value
FROM audit_log l
CROSS JOIN LATERAL jsonb_each(coalesce(l.after, '{}')) AS change
WHERE l.subject = @subject AND change.value IS DISTINCT FROM l.before -> change.key
ORDER BY l.id, change.key;

-- name: GetSetting :one
SELECT value FROM settings WHERE key = $1;

-- name: SaveSetting :exec
INSERT INTO settings VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value;

-- name: AdvisoryLock :one
SELECT pg_try_advisory_xact_lock(hashtext(@name)) AS locked;
