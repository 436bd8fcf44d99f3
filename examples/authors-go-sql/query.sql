-- name: CreateAuthor :one
-- Adds an author and returns all that is now known of them.
INSERT INTO authors (name, bio, tags, born_on)
VALUES ($1, $2, $3, $4)
RETURNING *;

-- name: GetAuthor :one
SELECT * FROM authors
WHERE id = $1;

-- name: ListAuthors :many
SELECT * FROM authors
ORDER BY name;

-- name: ListAuthorsByIDs :many
SELECT id, name FROM authors
WHERE id = ANY(@ids::bigint[])
ORDER BY id;

-- name: UpdateAuthor :one
-- What is NULL stays as it was.
UPDATE authors
SET name = coalesce(sqlc.narg(name), name),
    bio = coalesce(sqlc.narg(bio), bio)
WHERE id = sqlc.arg(id)
RETURNING *;

-- name: ForgetBio :exec
UPDATE authors SET bio = NULL
WHERE id = $1;

-- name: DeleteAuthor :execrows
DELETE FROM authors
WHERE id = $1;

-- name: AddBook :execresult
INSERT INTO books (isbn, author_id, title, price)
VALUES ($1, $2, $3, $4);

-- name: ListBooks :many
SELECT sqlc.embed(books), authors.name AS author
FROM books
JOIN authors ON authors.id = books.author_id
ORDER BY books.title;
