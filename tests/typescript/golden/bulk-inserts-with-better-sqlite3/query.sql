-- name: AddPeople :copyfrom
INSERT INTO people (name, big, photo) VALUES (@name, @big, @photo);

-- name: ListPeople :many
SELECT name, big, photo FROM people ORDER BY id;
