-- name: ThreadTree :many
WITH RECURSIVE tree AS (
  SELECT p.id, p.reply_to, p.body, p.posted_at, 0 AS depth, ARRAY[p.id] AS path
  FROM posts p
  WHERE p.thread_id = @thread_id AND p.reply_to IS NULL
  UNION ALL
  SELECT c.id, c.reply_to, c.body, c.posted_at, t.depth + 1, t.path || c.id
  FROM posts c JOIN tree t ON c.reply_to = t.id
  WHERE t.depth < @max_depth
)
SELECT tree.*, m.handle, m.handle IS NULL AS anonymous
FROM tree
JOIN posts p USING (id)
LEFT JOIN members m ON m.id = p.author_id
ORDER BY path;

-- name: SearchThreads :many
SELECT t.id, t.title, ts_rank(t.search, q) AS rank,
       ts_headline('english', t.title, q, 'StartSel=<b>, StopSel=</b>') AS headline,
       similarity(t.title, @phrase) AS alike
FROM threads t, websearch_to_tsquery('english', @phrase) AS q
WHERE t.search @@ q OR t.title % @phrase
ORDER BY rank DESC, t.id
LIMIT 20;

-- name: BoardPath :many
WITH RECURSIVE up (id, slug, parent_id, level) AS (
  SELECT id, slug, parent_id, 1 FROM boards WHERE boards.slug = @slug
  UNION
  SELECT b.id, b.slug, b.parent_id, up.level + 1 FROM boards b, up WHERE b.id = up.parent_id
) CYCLE id SET looped USING route
SELECT slug, level, string_agg(slug, ' / ') OVER (ORDER BY level DESC) AS trail, looped FROM up ORDER BY level DESC;

-- name: ThreadsWithLatest :many
SELECT sqlc.embed(t), latest.id AS latest_id, latest.posted_at, latest.excerpt, COALESCE(latest.author, '(gone)') AS author, n.posts, n.people
FROM threads t
LEFT JOIN LATERAL (
  SELECT p.id, p.posted_at, left(p.body, 80) AS excerpt, m.handle AS author
  FROM posts p LEFT JOIN members m ON m.id = p.author_id
  WHERE p.thread_id = t.id
  ORDER BY p.posted_at DESC
  LIMIT 1
) latest ON true
CROSS JOIN LATERAL (
  SELECT count(*) AS posts, count(DISTINCT author_id) AS people FROM posts WHERE thread_id = t.id
) n
WHERE t.board_id = @board_id AND t.tags && @tags::text[]
ORDER BY t.pinned DESC, latest.posted_at DESC NULLS LAST;

-- name: MemberProfile :one
SELECT m.handle, m.bio,
       m.settings ->> 'theme' AS theme,
       (m.settings -> 'mail' ->> 'weekly')::boolean AS weekly,
       COALESCE((m.settings ->> 'page_size')::int, 25) AS page_size,
       (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title)) FROM threads t WHERE t.author_id = m.id) AS threads,
       ARRAY(SELECT DISTINCT unnest(t.tags) FROM threads t WHERE t.author_id = m.id ORDER BY 1) AS tags,
       EXISTS (SELECT FROM posts p WHERE p.author_id = m.id) AS has_posted
FROM members m WHERE m.handle = @handle;

-- name: Vote :one
WITH cast_vote AS (
  INSERT INTO votes AS v (post_id, member_id, value) VALUES (@post_id, @member_id, sign(@value::int))
  ON CONFLICT (post_id, member_id) DO UPDATE SET value = EXCLUDED.value WHERE v.value IS DISTINCT FROM EXCLUDED.value
  RETURNING post_id, value
)
UPDATE posts SET score = score + cast_vote.value FROM cast_vote WHERE posts.id = cast_vote.post_id
RETURNING posts.id, posts.score;

-- name: PostsPage :many
SELECT * FROM post_list
WHERE thread_id = $1 AND (posted_at, id) > (@after_time, @after_id)
ORDER BY posted_at, id
FETCH FIRST 50 ROWS ONLY;

-- name: Leaderboard :many
SELECT m.id, m.handle, sum(pl.points) AS points, avg(pl.points)::float8 AS mean, max(pl.posted_at) AS last_post,
       dense_rank() OVER (ORDER BY sum(pl.points) DESC NULLS LAST) AS place,
       round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS share
FROM members m JOIN post_list pl ON pl.author_id = m.id
GROUP BY m.id
HAVING sum(pl.points) > 0;

-- name: TagCloud :many
SELECT tag, count(*) AS uses, array_agg(t.id ORDER BY t.id) AS threads, min(ord) AS first_place
FROM threads t CROSS JOIN unnest(t.tags) WITH ORDINALITY AS u (tag, ord)
GROUP BY tag ORDER BY uses DESC, tag;

-- name: MergeTags :execrows
UPDATE threads SET tags = (SELECT array_agg(DISTINCT x ORDER BY x) FROM unnest(array_replace(tags, @old_tag, @new_tag)) AS x)
WHERE @old_tag = ANY (tags);
