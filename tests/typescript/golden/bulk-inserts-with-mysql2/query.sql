-- name: AddPeople :copyfrom
INSERT INTO people (name, big, photo, tags) VALUES (?, ?, ?, ?);

-- name: ListPeople :many
SELECT name, big, photo, tags FROM people ORDER BY id;
