-- name: AddSample :execlastid
INSERT INTO samples (
  tiny, small, medium, plain, huge, flag, maybe, bits, one_bit, price, ratio, precise, code, name, bio, raw, photo, day, at, seen, lasts,
  vintage, mood, tags, details, place
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: GetSample :one
SELECT * FROM samples WHERE id = ?;

-- name: Calculate :one
SELECT plain = 1 AS is_one, plain + 1 AS more, price * 2 AS twice, avg(plain) AS average, max(mood) AS last_mood, max(flag) AS any_flag,
  count(*) AS samples, json_extract(details, '$.a') AS a, @x AS x
FROM samples
GROUP BY plain, price, details;
