-- name: CopyReadings :copyfrom
-- Copies many at once.
INSERT INTO plant.readings (sensor_id, taken, value) VALUES ($1, $2, $3);

-- name: CopyIds :copyfrom
INSERT INTO plant.sensors (id) VALUES ($1);

-- name: AddSensors :batchexec
INSERT INTO plant.sensors (id, label) VALUES ($1, $2);

-- name: FindSensors :batchmany
SELECT * FROM plant.sensors WHERE label = $1;

-- name: LastReading :batchone
SELECT taken, value FROM plant.readings WHERE sensor_id = $1 ORDER BY taken DESC LIMIT 1;

-- name: CountReadings :one
SELECT count(*) FROM plant.readings WHERE sensor_id = $1 AND taken > $2;

-- name: DropSensor :execrows
DELETE FROM plant.sensors WHERE id = $1;
