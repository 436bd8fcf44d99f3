-- name: AddPeople :copyfrom
INSERT INTO people (name, email, mood, tags, big, flags, photo, seen, settings, home)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: AddNames :copyfrom
INSERT INTO people (name, mood, nick, tags, big, settings) VALUES (@name, @mood, @name, @tags, @big, @settings);

-- name: ListPeople :many
SELECT * FROM people ORDER BY id;

-- name: RenamePeople :batchexec
UPDATE people SET name = $1 WHERE big = $2;

-- name: FindPeople :batchone
SELECT name, big FROM people WHERE big = $1;

-- name: ListNamed :batchmany
SELECT big FROM people WHERE name = $1 ORDER BY big;
