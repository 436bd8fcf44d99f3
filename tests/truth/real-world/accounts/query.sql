-- name: SignUp :one
WITH new_user AS (
  INSERT INTO users (email, password_hash, name) VALUES (@email, crypt(@password, gen_salt('bf')), sqlc.narg(name)) RETURNING id, email
), new_org AS (
  INSERT INTO orgs (name, slug) VALUES (@org, lower(regexp_replace(@org, '[^a-zA-Z0-9]+', '-', 'g'))) RETURNING id, slug
), member AS (
  INSERT INTO memberships (org_id, user_id, role, joined_at) SELECT o.id, u.id, 'owner', now() FROM new_org o, new_user u RETURNING role
)
SELECT u.id AS user_id, u.email, o.id AS org_id, o.slug, m.role FROM new_user u, new_org o, member m;

-- name: LogIn :one
-- Checks the password in the database.
SELECT id, name, /* never sent out */ password_hash IS NOT NULL AS has_password, COALESCE(last_login, created_at) AS seen
FROM users
WHERE email = @email -- citext: any case
  AND password_hash = crypt(@password, password_hash);

-- name: ListUsers :many
SELECT u.id, u.email, u.name, m.role, m.joined_at, inviter.email AS invited_by, count(*) OVER () AS total
FROM memberships m
JOIN users u ON u.id = m.user_id
LEFT JOIN users inviter ON inviter.id = m.invited_by
WHERE m.org_id = @org_id
  AND (sqlc.narg(role)::role_name IS NULL OR m.role = sqlc.narg(role)::role_name)
  AND (@search::text = '' OR u.name ILIKE '%' || @search || '%' OR u.email ILIKE @search || '%')
  AND (NOT @only_active::boolean OR u.last_login > now() - interval '30 days')
ORDER BY
  CASE WHEN @order_by::text = 'name' AND NOT @reverse::bool THEN u.name END ASC,
  CASE WHEN @order_by::text = 'name' AND @reverse::bool THEN u.name END DESC,
  u.created_at
LIMIT sqlc.arg('limit') OFFSET sqlc.arg('offset');

-- name: UpdateUser :one
UPDATE users SET
  name = COALESCE(sqlc.narg('name'), name),
  locale = CASE WHEN @set_locale::boolean THEN sqlc.narg('locale') ELSE locale END,
  avatar = COALESCE(sqlc.narg('avatar'), avatar),
  flags = flags | B'1'
WHERE id = @id
RETURNING *;

-- name: Session :one
SELECT sqlc.embed(s), sqlc.embed(u), m.role, o.slug
FROM sessions s
JOIN users u ON u.id = s.user_id
LEFT JOIN memberships m ON m.user_id = u.id
LEFT JOIN orgs o ON o.id = m.org_id
WHERE s.token = digest(@token, 'sha256') AND s.expires_at > now() AND s.ip <<= @network::cidr;

-- name: Touch :exec
UPDATE sessions SET expires_at = GREATEST(expires_at, now() + interval '1 hour') WHERE token = $1;

-- name: OrgsOfUser :many
SELECT o.*, m.role, (SELECT count(*) FROM memberships x WHERE x.org_id = o.id) AS members, m.role IN ('owner', 'admin') AS may_invite, (m.role = 'owner') IS TRUE AS owns
FROM orgs o JOIN memberships m ON m.org_id = o.id AND m.user_id = $1;

-- name: UsersByIds :many
SELECT id, email FROM users WHERE id = ANY (sqlc.slice(ids)::uuid[]) ORDER BY array_position(sqlc.slice(ids)::uuid[], id);

-- name: Invite :one
INSERT INTO memberships AS m (org_id, user_id, role, invited_by)
SELECT @org_id, u.id, @role, @inviter FROM users u WHERE u.email = @email
ON CONFLICT ON CONSTRAINT memberships_pkey DO UPDATE SET role = EXCLUDED.role WHERE m.role <> 'owner'
RETURNING m.user_id, m.role, m.joined_at IS NULL AS pending;

-- name: Audit :many
SELECT a.id, a.at AT TIME ZONE @zone AS local_time, a.action, COALESCE(u.name, u.email::text, 'system') AS actor, a.detail ->> 'ip' AS ip, a.detail #>> '{target,id}' AS target
FROM audit a LEFT JOIN users u ON u.id = a.actor
WHERE a.org_id = @org_id AND a.id < COALESCE(sqlc.narg(cursor)::bigint, 9223372036854775807)
  AND CASE WHEN sqlc.narg(action)::text IS NOT NULL THEN a.action = sqlc.narg(action) ELSE true END
ORDER BY a.id DESC LIMIT 50;

-- name: Demote :exec
UPDATE memberships SET role = 'member' WHERE org_id = @org_id AND user_id <> ALL (@keep::uuid[]) AND role = 'admin';

-- name: DeleteUser :one
WITH gone AS (DELETE FROM users WHERE id = $1 RETURNING id, email), s AS (DELETE FROM sessions WHERE user_id = $1 RETURNING 1), m AS (DELETE FROM memberships WHERE user_id = $1 RETURNING org_id)
SELECT (SELECT count(*) FROM s) AS sessions, ARRAY(SELECT org_id FROM m) AS orgs, (SELECT email FROM gone) AS email;
