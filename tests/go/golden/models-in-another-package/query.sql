-- name: GetUser :one
SELECT * FROM users WHERE id = $1;

-- name: UsersOfMood :many
SELECT id, mood FROM users WHERE mood = ANY (@moods::mood[]);

-- name: GetBonus :one
SELECT sqlc.embed(bonus), 1 AS one FROM bonus;
