-- name: GetCustomer :one
-- Finds one customer.
--   - by its key
SELECT * FROM customers WHERE id = $1;

-- name: ListCustomers :many
SELECT id, email, tags FROM customers
WHERE tags && @tags::text[] ORDER BY email LIMIT @count;

-- name: CustomerNames :many
SELECT nick_name FROM customers;

-- name: PlaceOrder :execrows
INSERT INTO orders (id, customer_id, state, total) VALUES ($1, $2, $3, $4);

-- name: MoveOrder :execresult
UPDATE orders SET state = @new_state WHERE id = @id AND state = @old_state;

-- name: DropOrder :exec
DELETE FROM orders WHERE id = $1;

-- name: OrderWithCustomer :one
SELECT sqlc.embed(orders), sqlc.embed(customers), orders.total * 2 AS doubled
FROM orders JOIN customers ON customers.id = orders.customer_id
WHERE orders.id = $1;
