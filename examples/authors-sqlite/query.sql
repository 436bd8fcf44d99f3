-- name: CreateAuthor :one
INSERT INTO authors (name, bio)
VALUES (?, ?)
RETURNING *;

-- name: GetAuthor :one
SELECT * FROM authors
WHERE id = ?;

-- name: ListAuthors :many
SELECT * FROM authors
ORDER BY name;

-- name: ListAuthorsByIds :many
SELECT * FROM authors
WHERE id IN (sqlc.slice(ids))
ORDER BY id;

-- name: UpdateAuthorBio :exec
UPDATE authors
SET bio = sqlc.narg(bio)
WHERE id = sqlc.arg(id);

-- name: DeleteAuthor :execrows
DELETE FROM authors
WHERE id = ?;
