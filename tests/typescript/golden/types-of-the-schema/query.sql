-- name: AddPerson :one
INSERT INTO people (id, email, mood, moods, home, places, active, grid, settings, balance, photo, born, big)
VALUES (@id, @email, @mood, @moods, @home, @places, @active, @grid, @settings, @balance, @photo, @born, @big)
RETURNING *;

-- name: ListHappyPeople :many
SELECT * FROM happy_people;

-- name: FindByMoods :many
SELECT id, mood, home FROM people WHERE mood = ANY(@moods::mood[]);

-- name: MoodCounts :many
SELECT mood, count(*) AS people, array_agg(email) AS emails, avg(balance) AS average
FROM people
GROUP BY mood;
