-- name: CreateAccount :one
INSERT INTO accounts (email, password_hash, display_name, locale)
VALUES (@email, sqlc.narg(password_hash), @display_name, @locale)
RETURNING *;

-- name: GetAccount :one
SELECT * FROM accounts WHERE id = $1;

-- name: GetAccountByPublicId :one
SELECT * FROM accounts WHERE public_id = $1;

-- name: FindAccountByEmail :one
-- The domain is citext: letter case does not matter.
SELECT id, password_hash, status
FROM accounts
WHERE email = $1 AND status <> 'closed';

-- name: ListAccountsByIds :many
SELECT id, display_name FROM accounts WHERE id = ANY(sqlc.slice(ids)) ORDER BY display_name;

-- name: UpdateAccount :one
-- Only what is given is changed.
UPDATE accounts
SET display_name = coalesce(sqlc.narg(display_name), display_name),
    locale       = coalesce(sqlc.narg(locale), locale),
    preferences  = preferences || coalesce(sqlc.narg(preferences)::jsonb, '{}')
WHERE id = @id
RETURNING id, display_name, locale, preferences;

-- name: SetAccountStatus :execrows
UPDATE accounts SET status = @status WHERE id = @id AND status <> @status;

-- name: TouchAccount :exec
UPDATE accounts SET last_seen_at = now() WHERE id = $1;

-- name: SearchAccounts :many
-- Every filter may be left out.
SELECT a.id, a.email, a.display_name, a.status, count(o.id) AS orders, max(o.placed_at) AS last_order
FROM accounts a
LEFT JOIN orders o ON o.account_id = a.id
WHERE CASE WHEN sqlc.narg(status)::account_status IS NOT NULL THEN a.status = sqlc.narg(status) ELSE true END
  AND CASE WHEN sqlc.narg(term)::text IS NOT NULL
           THEN a.display_name ILIKE '%' || sqlc.narg(term) || '%' -- names
             OR a.email ILIKE sqlc.narg(term) || '%'                /* or the start of an address */
           ELSE true END
GROUP BY a.id
ORDER BY a.id
LIMIT @page_size OFFSET @skipped;

-- name: LinkIdentity :exec
INSERT INTO identities (provider, subject, account_id, profile)
VALUES ($1, $2, $3, $4)
ON CONFLICT (provider, subject) DO UPDATE SET profile = EXCLUDED.profile;

-- name: FindAccountByIdentity :one
SELECT sqlc.embed(a), i.profile
FROM identities i
JOIN accounts a ON a.id = i.account_id
WHERE i.provider = @provider AND i.subject = @subject;

-- name: OpenSession :one
INSERT INTO sessions (token_hash, account_id, client_ip, user_agent, expires_at)
VALUES (@token_hash, @account_id, @client_ip, @user_agent, now() + @lifetime::interval)
RETURNING expires_at;

-- name: GetSession :one
SELECT s.account_id, s.expires_at, a.status, array_agg(r.role ORDER BY r.role) FILTER (WHERE r.role IS NOT NULL) AS roles
FROM sessions s
JOIN accounts a ON a.id = s.account_id
LEFT JOIN account_roles r ON r.account_id = a.id
WHERE s.token_hash = $1 AND s.expires_at > now()
GROUP BY s.account_id, s.expires_at, a.status;

-- name: CloseExpiredSessions :execrows
DELETE FROM sessions WHERE expires_at <= now();

-- name: CountSessionsByNetwork :many
SELECT network(set_masklen(client_ip, 24)) AS network, count(*) AS sessions
FROM sessions
WHERE client_ip IS NOT NULL
GROUP BY 1
ORDER BY sessions DESC, network;

-- name: SaveRole :exec
INSERT INTO roles (name, permissions) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET permissions = EXCLUDED.permissions;

-- name: GrantRole :execrows
INSERT INTO account_roles (account_id, role, granted_by)
SELECT @account_id, r.name, sqlc.narg(granted_by)
FROM roles r
WHERE r.name = @role
ON CONFLICT DO NOTHING;

-- name: RevokeRole :execrows
DELETE FROM account_roles WHERE account_id = $1 AND role = $2;

-- name: ListPermissions :many
SELECT DISTINCT permission
FROM account_roles ar
JOIN roles r ON r.name = ar.role
CROSS JOIN LATERAL unnest(r.permissions) AS permission
WHERE ar.account_id = $1
ORDER BY permission;

-- name: HasPermission :one
SELECT EXISTS (
  SELECT FROM account_roles ar
  JOIN roles r ON r.name = ar.role
  WHERE ar.account_id = @account_id AND @permission::text = ANY (r.permissions)
) AS allowed;

-- name: AddAddress :one
INSERT INTO addresses (account_id, label, address, is_default)
VALUES (@account_id, @label, @address, NOT EXISTS (SELECT 1 FROM addresses WHERE account_id = @account_id AND is_default))
RETURNING *;

-- name: ListAddresses :many
SELECT id, label, address, (address).city, is_default
FROM addresses
WHERE account_id = $1
ORDER BY is_default DESC, label;

-- name: MakeAddressDefault :exec
WITH previous AS (
  UPDATE addresses SET is_default = false
  WHERE account_id = @account_id AND is_default AND id <> @id
)
UPDATE addresses SET is_default = true
WHERE account_id = @account_id AND id = @id;

-- name: CountAddressesByCountry :many
SELECT (address).country AS country, count(*) AS addresses
FROM addresses
GROUP BY (address).country
ORDER BY addresses DESC;

-- name: CloseAccount :one
-- Everything that identifies the person goes; orders stay.
WITH closed AS (
  UPDATE accounts
  SET status = 'closed', email = 'closed-' || id || '@example.invalid', display_name = 'closed account',
      password_hash = NULL, preferences = '{}'
  WHERE id = @id AND status <> 'closed'
  RETURNING id
), signed_out AS (
  DELETE FROM sessions s USING closed c WHERE s.account_id = c.id RETURNING s.token_hash
), unlinked AS (
  DELETE FROM identities i USING closed c WHERE i.account_id = c.id
)
SELECT c.id, (SELECT count(*) FROM signed_out) AS sessions_closed FROM closed c;
