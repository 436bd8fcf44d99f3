-- name: GetAuthor :one
SELECT * FROM authors WHERE id = $1;

-- name: RenameAuthor :exec
UPDATE authors SET name = @name WHERE id = @id;
