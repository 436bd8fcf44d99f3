-- name: Err :one
SELECT err FROM things WHERE err = $1;

-- name: Context :exec
DELETE FROM things WHERE ctx = $1;

-- name: String :many
SELECT "a b" FROM things;

-- name: Append :many
SELECT a_b AS items FROM things;

-- name: AB :one
SELECT a_b FROM things WHERE a_b = @aB;
