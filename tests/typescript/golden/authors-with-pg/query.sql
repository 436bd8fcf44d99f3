-- name: GetAuthor :one
-- The author with this id.
SELECT * FROM authors
WHERE id = $1 LIMIT 1;

-- name: ListAuthors :many
SELECT * FROM authors
ORDER BY name;

-- name: ListNames :many
SELECT name, upper(name) AS loud, coalesce(bio, '') AS bio FROM authors;

-- name: CreateAuthor :one
INSERT INTO authors (name, bio) VALUES (@name, @bio)
RETURNING *;

-- name: RenameAuthor :exec
UPDATE authors SET name = sqlc.arg(new_name) WHERE id = sqlc.arg(id);

-- name: DeleteAuthors :execrows
DELETE FROM authors WHERE id IN (sqlc.slice(ids));

-- name: TouchAuthor :execresult
UPDATE authors SET bio = sqlc.narg(bio) WHERE id = $1;

-- name: CountAuthors :one
SELECT count(*), max(id) FROM authors;
