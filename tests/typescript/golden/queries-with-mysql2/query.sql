-- name: CreateAuthor :execlastid
INSERT INTO authors (name, bio) VALUES (?, ?);

-- name: GetAuthor :one
SELECT * FROM authors WHERE id = ?;

-- name: ListAuthors :many
-- All authors whose name or biography has the word.
SELECT * FROM authors
WHERE name LIKE sqlc.arg(word) OR bio LIKE sqlc.arg(word)
ORDER BY name
LIMIT ? OFFSET ?;

-- name: ListBooks :many
SELECT sqlc.embed(a), sqlc.embed(b)
FROM authors a
LEFT JOIN books b ON b.author_id = a.id
WHERE a.id IN (sqlc.slice(ids)) AND (b.published > sqlc.narg(since) OR sqlc.narg(since) IS NULL)
ORDER BY field(a.id, sqlc.slice(ids)), b.id;

-- name: DeleteOthers :execrows
DELETE FROM authors WHERE id NOT IN (sqlc.slice(ids)) AND name <> '?';

-- name: RenameAuthor :exec
UPDATE authors SET name = ? WHERE id = ?;

-- name: TouchBooks :execresult
UPDATE books SET published = now() WHERE author_id = ? AND available;

-- name: ListSome :many
SELECT * FROM authors WHERE name <> ? AND id IN (sqlc.slice(ids)) ORDER BY id LIMIT ?;
