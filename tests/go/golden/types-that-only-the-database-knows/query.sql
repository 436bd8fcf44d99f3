-- name: FindPeople :many
SELECT * FROM people WHERE email = $1;

-- name: Oldest :one
SELECT min(alarm) AS alarm, now() AS read_at FROM people;
