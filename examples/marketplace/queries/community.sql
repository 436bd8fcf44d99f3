-- name: WriteReview :one
INSERT INTO reviews (product_id, account_id, rating, title, body, photos)
VALUES (@product_id, @account_id, @rating, sqlc.narg(title), @body, @photos)
ON CONFLICT (product_id, account_id) DO UPDATE
SET rating = EXCLUDED.rating, title = EXCLUDED.title, body = EXCLUDED.body, photos = EXCLUDED.photos
RETURNING *;

-- name: ListReviews :many
-- The author is gone where the account was deleted.
SELECT sqlc.embed(r), sqlc.embed(a), count(v.review_id) FILTER (WHERE v.is_helpful) AS helpful
FROM reviews r
LEFT JOIN accounts a ON a.id = r.account_id
LEFT JOIN review_votes v ON v.review_id = r.id
WHERE r.product_id = @product_id AND r.rating >= coalesce(sqlc.narg(at_least)::smallint, 1)
GROUP BY r.id, a.id
ORDER BY helpful DESC, r.created_at DESC
LIMIT 20;

-- name: VoteOnReview :exec
INSERT INTO review_votes (review_id, account_id, is_helpful) VALUES ($1, $2, $3)
ON CONFLICT ON CONSTRAINT review_votes_pkey DO UPDATE SET is_helpful = EXCLUDED.is_helpful;

-- name: RatingHistogram :many
SELECT stars, count(r.id) AS reviews, coalesce(round(100.0 * count(r.id) / nullif(sum(count(r.id)) OVER (), 0)), 0) AS percent
FROM generate_series(1, 5) AS stars
LEFT JOIN reviews r ON r.rating = stars AND r.product_id = @product_id
GROUP BY stars
ORDER BY stars DESC;

-- name: GetRating :one
SELECT * FROM product_ratings WHERE product_id = $1;

-- name: ReviewsWithPhotos :many
SELECT r.id, photo.url, photo.place
FROM reviews r, unnest(r.photos) WITH ORDINALITY AS photo (url, place)
WHERE r.product_id = $1
ORDER BY r.id, photo.place;

-- name: AskQuestion :one
INSERT INTO questions (product_id, account_id, body) VALUES ($1, $2, $3) RETURNING id, asked_at;

-- name: AnswerQuestion :one
INSERT INTO answers (question_id, seller_id, account_id, body)
VALUES (@question_id, sqlc.narg(seller_id), sqlc.narg(account_id), @body)
RETURNING *;

-- name: ListQuestions :many
SELECT q.id, q.body, asker.display_name AS asked_by, answer.body AS answer, answer.is_official
FROM questions q
LEFT JOIN accounts asker ON asker.id = q.account_id
LEFT JOIN LATERAL (
  SELECT a.body, a.seller_id IS NOT NULL AS is_official
  FROM answers a
  WHERE a.question_id = q.id
  ORDER BY a.seller_id NULLS LAST, a.answered_at
  LIMIT 1
) answer ON true
WHERE q.product_id = $1
ORDER BY q.asked_at, q.id;

-- name: OpenConversation :one
INSERT INTO conversations (order_id, seller_id, account_id, subject)
VALUES (sqlc.narg(order_id), @seller_id, @account_id, @subject)
RETURNING id;

-- name: SendMessage :one
INSERT INTO messages (conversation_id, author_id, body, attachments)
SELECT c.id, @author_id, @body, @attachments
FROM conversations c
WHERE c.id = @conversation_id AND c.closed_at IS NULL
RETURNING *;

-- name: ReadMessages :execrows
UPDATE messages SET read_at = now()
WHERE conversation_id = @conversation_id AND read_at IS NULL AND author_id IS DISTINCT FROM @reader_id;

-- name: ListConversations :many
SELECT DISTINCT ON (c.id) c.id, c.subject, sqlc.embed(m), s.slug AS seller
FROM conversations c
JOIN sellers s ON s.id = c.seller_id
LEFT JOIN messages m ON m.conversation_id = c.id
WHERE c.account_id = @account_id
ORDER BY c.id, m.sent_at DESC;

-- name: CloseQuietConversations :execresult
UPDATE conversations c SET closed_at = now()
WHERE closed_at IS NULL
  AND NOT EXISTS (SELECT FROM messages m WHERE m.conversation_id = c.id AND m.sent_at > now() - '30 days'::interval);
