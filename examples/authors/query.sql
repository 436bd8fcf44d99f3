-- name: CreateAuthor :one
INSERT INTO authors (name, bio)
VALUES ($1, $2)
RETURNING *;

-- name: GetAuthor :one
SELECT * FROM authors
WHERE id = $1;

-- name: ListAuthors :many
SELECT * FROM authors
ORDER BY name;

-- name: UpdateAuthorBio :exec
UPDATE authors
SET bio = sqlc.narg(bio)
WHERE id = sqlc.arg(id);

-- name: DeleteAuthor :execrows
DELETE FROM authors
WHERE id = $1;
