-- name: CreateAuthor :execlastid
INSERT INTO authors (name, bio) VALUES (?, ?);

-- name: GetAuthor :one
SELECT * FROM authors WHERE id = ?2 AND name <> ?1 AND bio <> ?1;

-- name: ListAuthors :many
-- All authors whose name or biography has the word.
SELECT * FROM authors
WHERE name LIKE @word OR bio LIKE @word
ORDER BY name
LIMIT ? OFFSET ?;

-- name: ListBooks :many
SELECT sqlc.embed(a), sqlc.embed(b)
FROM authors a
LEFT JOIN books b ON b.author_id = a.id
WHERE a.name <> '?' AND a.id IN (sqlc.slice(ids)) AND (b.published > sqlc.narg(since) OR sqlc.narg(since) IS NULL)
ORDER BY a.id, b.id
LIMIT ?;

-- name: DeleteOthers :execrows
DELETE FROM authors WHERE id NOT IN (sqlc.slice(ids));

-- name: RenameAuthor :exec
UPDATE authors SET name = :name WHERE id = $id;

-- name: TouchBooks :execresult
UPDATE books SET published = CURRENT_TIMESTAMP WHERE author_id = ? AND available;

-- name: ListSome :many
SELECT * FROM authors WHERE name <> ? AND id IN (sqlc.slice(ids)) ORDER BY id LIMIT ?;
