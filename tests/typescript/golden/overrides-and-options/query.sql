-- name: GetOrder :one
SELECT * FROM orders WHERE order_id = $1;

-- name: FindOrders :many
SELECT order_id, tags FROM orders WHERE tags && @tags AND created_at > @since;
