-- name: ListBooks :many
SELECT sqlc.embed(books), sqlc.embed(authors)
FROM books
JOIN authors ON authors.id = books.author_id;

-- name: ListAuthorsWithBooks :many
SELECT authors.*, sqlc.embed(books), books.title
FROM authors
LEFT JOIN books ON books.author_id = authors.id
ORDER BY authors.id, books.id;

-- name: AddAuthor :exec
INSERT INTO authors (id, name) VALUES (@id, @name);

-- name: AddBook :exec
INSERT INTO books (id, author_id, title, published_at) VALUES (@id, @author_id, @title, @published_at);
