-- name: AddPeople :copyfrom
INSERT INTO people (name, big, photo, tags) VALUES (?, ?, ?, ?);

-- name: ListPeople :many
SELECT name, big, photo, tags FROM people ORDER BY id;

-- name: RenamePeople :batchexec
UPDATE people SET name = ? WHERE big = ?;

-- name: FindPeople :batchone
SELECT name, big FROM people WHERE big = ?;

-- name: ListNamed :batchmany
SELECT big FROM people WHERE name = ? ORDER BY big;
