-- name: AddSample :one
INSERT INTO samples (
  plain, huge, flag, maybe, ratio, precise, price, code, name, bio, photo, day, at, seen, lasts, details, packed, anything, untyped
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id;

-- name: GetSample :one
SELECT * FROM samples WHERE id = ?;

-- name: Calculate :one
SELECT plain = 1 AS is_one, plain + 1 AS more, max(flag) AS any_flag, count(*) AS samples, sum(price) AS total, details ->> '$.a' AS a
FROM samples
GROUP BY plain, details;
