-- name: GetUser :one
SELECT * FROM users WHERE id = ?;
-- name: GetUserByEmail :one
SELECT id, email, display_name, is_admin, created_at FROM users WHERE email = @email COLLATE NOCASE LIMIT 1;
-- name: CreateUser :one
INSERT INTO users (email, password_hash, display_name) VALUES (?, ?, ?) RETURNING *;
-- name: UpsertUser :one
INSERT INTO users (email, password_hash) VALUES (@email, @hash) ON CONFLICT (email) DO UPDATE SET password_hash = excluded.password_hash, display_name = coalesce(users.display_name, excluded.display_name) WHERE users.is_admin = 0 RETURNING id, email AS mail, created_at;
-- name: TouchUser :exec
UPDATE users SET last_seen_at = datetime('now') WHERE id = ?;
-- name: SetSetting :execrows
UPDATE users SET settings = json_set(settings, '$.' || @key, @value) WHERE id = @id;
-- name: GetTheme :one
SELECT settings ->> '$.theme' AS theme, settings -> 'theme' AS raw, json_extract(settings, '$.n[0]') AS first, json_type(settings, '$.n') AS kind, json_array_length(settings, '$.n') AS many FROM users WHERE id = ?;
-- name: SettingsOf :many
SELECT u.id, s.key, s.value, s.type, s.atom, s.fullkey FROM users u, json_each(u.settings) s WHERE u.id = ? ORDER BY s.key;
-- name: TreeOf :many
SELECT t.key, t.value, t.type, t.path, t.parent, t.id FROM users u JOIN json_tree(u.settings, '$.n') AS t WHERE t.atom IS NOT NULL AND u.email LIKE ?;
-- name: CreateSession :exec
INSERT INTO sessions (token, user_id, user_agent, ip, expires_at) VALUES (?, ?, ?, ?, unixepoch('now', '+' || ? || ' days'));
-- name: GetSession :one
SELECT sqlc.embed(sessions), sqlc.embed(users) FROM sessions JOIN users ON users.id = sessions.user_id WHERE token = ? AND expires_at > unixepoch();
-- name: ListCategories :many
WITH RECURSIVE tree (id, title, depth, path) AS (
  SELECT id, title, 0, title FROM categories WHERE parent_id IS NULL AND user_id = @user_id
  UNION ALL
  SELECT c.id, c.title, tree.depth + 1, tree.path || ' / ' || c.title FROM categories c JOIN tree ON c.parent_id = tree.id
)
SELECT id, title, depth, path, printf('%.*c%s', depth, ' ', title) AS indented FROM tree ORDER BY path;
-- name: CategoryCounts :many
SELECT c.id, c.title, count(f.id) AS feeds, sum(f.error_count) AS errors, total(f.weight) AS weight, avg(f.weight) AS mean, group_concat(f.title, ', ') AS titles, max(f.checked_at) AS checked FROM categories c LEFT JOIN feeds f ON f.category_id = c.id WHERE c.user_id = ? GROUP BY c.id HAVING count(f.id) >= ?;
-- name: MoveCategory :exec
UPDATE categories SET parent_id = sqlc.narg(parent), position = (SELECT coalesce(max(position), 0) + 1 FROM categories c2 WHERE c2.parent_id IS sqlc.narg(parent)) WHERE id = @id;
-- name: FeedsToCheck :many
SELECT id, url, etag, last_modified, host FROM feeds WHERE NOT disabled AND next_check_at <= datetime('now') AND error_count < @max_errors ORDER BY next_check_at NULLS FIRST, id DESC LIMIT @batch;
-- name: FeedsByIDs :many
SELECT * FROM feeds WHERE id IN (sqlc.slice(ids)) AND user_id = @user_id ORDER BY title COLLATE NOCASE;
-- name: FeedsNotIn :many
SELECT id FROM feeds WHERE user_id = ? AND id NOT IN (sqlc.slice('skip')) AND title LIKE ?;
-- name: FeedOverview :many
SELECT * FROM feed_overview WHERE unread > ? ORDER BY unread DESC;
-- name: UnreadCounts :many
SELECT f.title, u.* FROM feeds f LEFT JOIN unread_counts u ON u.feed_id = f.id;
-- name: FeedErrors :many
SELECT f.id, f.title, f.last_error, l.status, l.duration_ms, l.error, round(l.duration_ms / 1000.0, 2) AS seconds, iif(l.status >= 400, 'bad', 'good') AS verdict FROM feeds f JOIN fetch_log l ON l.feed_id = f.id AND l.at = (SELECT max(at) FROM fetch_log WHERE feed_id = f.id);
-- name: MarkChecked :exec
UPDATE feeds SET checked_at = CURRENT_TIMESTAMP, next_check_at = datetime('now', '+1 hour'), etag = ?1, last_modified = ?2, error_count = 0, last_error = NULL WHERE id = ?3;
-- name: MarkFailed :one
UPDATE feeds SET error_count = error_count + 1, last_error = @error, disabled = (error_count > 10) WHERE id = @id RETURNING error_count, disabled, error_count > 5 AS failing;
-- name: InsertEntry :execlastid
INSERT OR IGNORE INTO entries (feed_id, hash, title, url, author, content, published_at, reading_time, score, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb(?));
-- name: ReplaceEntry :exec
REPLACE INTO entries (id, feed_id, hash, title, url, published_at) VALUES (?, ?, ?, ?, ?, ?);
-- name: GetEntry :one
SELECT * FROM entries WHERE id = ?;
-- name: EntryRowid :one
SELECT rowid, oid, _rowid_, e.rowid AS r FROM entries e WHERE rowid = ?;
-- name: ListEntries :many
SELECT e.id, e.title, f.title AS feed, e.published_at, e.author, coalesce(e.author, 'unknown') AS by, e.score, e.starred, e.extra FROM entries e JOIN feeds f ON e.feed_id = f.id WHERE f.user_id = @user_id AND (e.status = sqlc.narg(status) OR sqlc.narg(status) IS NULL) AND (@since = '' OR e.published_at > @since) ORDER BY e.published_at DESC, e.id LIMIT @page_size OFFSET (@page - 1) * @page_size;
-- name: SearchEntries :many
SELECT e.id, highlight(entries_fts, 0, '<b>', '</b>') AS title, snippet(entries_fts, 1, '[', ']', '…', 12) AS part, bm25(entries_fts, 10.0, 1.0) AS rank_value, rank FROM entries_fts JOIN entries e ON e.id = entries_fts.rowid WHERE entries_fts MATCH ? ORDER BY rank LIMIT 20;
-- name: SearchTitle :many
SELECT rowid, title, content FROM entries_fts WHERE title MATCH @term ORDER BY rank;
-- name: SearchCall :many
SELECT title, rank FROM entries_fts(?) WHERE author = ?;
-- name: SearchEq :many
SELECT rowid FROM entries_fts WHERE entries_fts = @query;
-- name: Rebuild :exec
INSERT INTO entries_fts (entries_fts) VALUES ('rebuild');
-- name: RankConfig :exec
INSERT INTO entries_fts (entries_fts, rank) VALUES ('rank', 'bm25(10.0, 5.0)');
-- name: NeighbouringEntries :one
SELECT prev, next, position, total FROM (SELECT id, lag(id) OVER w AS prev, lead(id) OVER w AS next, row_number() OVER w AS position, count(*) OVER () AS total FROM entries WHERE feed_id = @feed WINDOW w AS (ORDER BY published_at DESC)) WHERE id = @id;
-- name: Ranking :many
SELECT id, rank() OVER (PARTITION BY feed_id ORDER BY score DESC NULLS LAST) AS place, dense_rank() OVER (ORDER BY score) AS dense, percent_rank() OVER (ORDER BY score) AS pr, cume_dist() OVER (ORDER BY score) AS cd, ntile(4) OVER (ORDER BY id) AS quarter, first_value(title) OVER (ORDER BY id) AS first, last_value(author) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last, nth_value(title, 2) OVER (ORDER BY id) AS second, lag(score, 1, 0.0) OVER (ORDER BY id) AS before, sum(score) OVER (ORDER BY id ROWS 2 PRECEDING) AS running, avg(reading_time) OVER (ORDER BY published_at RANGE UNBOUNDED PRECEDING) AS mean, count(*) FILTER (WHERE starred) OVER () AS stars, max(score) OVER (PARTITION BY feed_id) AS best FROM entries;
-- name: Groups :many
SELECT id, group_concat(title, ',' ORDER BY id DESC) FILTER (WHERE starred = 1) AS titles, string_agg(title, ';') AS all_titles, json_group_array(title) AS list, json_group_object(hash, id) AS object, count(DISTINCT feed_id) AS feeds, min(score) AS low, total(score) AS total, sum(reading_time) AS minutes, sum(score) AS sum_score, sum(starred) AS sum_starred FROM entries GROUP BY feed_id;
-- name: Stats :one
SELECT count(*) AS n, sum(starred) AS starred, avg(score) AS score, max(published_at) AS newest, min(id) AS first, group_concat(DISTINCT author) AS authors, sum(CASE status WHEN 'read' THEN 1 ELSE 0 END) AS read, coalesce(sum(reading_time), 0) AS minutes, count(author) AS authored, 100.0 * sum(starred) / count(*) AS percent, total(score) AS t FROM entries;
-- name: PerDay :many
SELECT date(published_at) AS day, strftime('%Y-%m', published_at) AS month, count(*) AS n, cast(julianday('now') - julianday(published_at) AS INTEGER) AS age, unixepoch(published_at) AS at, time(published_at) AS clock, datetime(changed_at, 'unixepoch', 'localtime') AS changed, timediff('now', published_at) AS diff FROM entries GROUP BY 1 ORDER BY 1 DESC;
-- name: TagsOf :many
SELECT t.name, t.color, et.added_at FROM entry_tags et INNER JOIN tags t ON t.name = et.tag WHERE et.entry_id = ?;
-- name: EntriesWithTags :many
SELECT e.id, e.title, (SELECT group_concat(tag) FROM entry_tags WHERE entry_id = e.id) AS tags, EXISTS (SELECT 1 FROM enclosures WHERE entry_id = e.id) AS has_media, (SELECT sum(size) FROM enclosures WHERE entry_id = e.id) AS bytes FROM entries e;
-- name: AddTag :exec
INSERT INTO entry_tags (entry_id, tag) SELECT id, @tag FROM entries WHERE feed_id = @feed ON CONFLICT DO NOTHING;
-- name: TagCloud :many
SELECT tag, count(*) AS uses, count(*) * 1.0 / (SELECT count(*) FROM entry_tags) AS share FROM entry_tags GROUP BY tag ORDER BY uses DESC, tag;
-- name: Untagged :many
SELECT id FROM entries EXCEPT SELECT entry_id FROM entry_tags;
-- name: MixedUnion :many
SELECT id, title, 'entry' AS kind FROM entries UNION ALL SELECT id, title, 'feed' FROM feeds UNION ALL SELECT id, title, NULL FROM categories ORDER BY title LIMIT ?;
-- name: NumbersAndText :many
SELECT reading_time AS x FROM entries UNION SELECT author FROM entries;
-- name: FullJoin :many
SELECT f.id AS feed, i.hash, fi.icon_id FROM feeds f FULL OUTER JOIN feed_icons fi ON fi.feed_id = f.id LEFT JOIN icons i ON i.id = fi.icon_id;
-- name: RightJoin :many
SELECT e.title, x.mime_type FROM enclosures x RIGHT JOIN entries e ON e.id = x.entry_id;
-- name: Distinctness :many
SELECT id, author IS DISTINCT FROM content AS differs, author IS NOT NULL AS authored, author ISNULL AS anon, score NOTNULL AS scored, (feed_id, hash) = (1, 'h1') AS first, (feed_id, starred) IN (VALUES (1, 1), (2, 0)) AS listed, score BETWEEN 0 AND 1 AS mid, title GLOB 'H*' AS h, title NOT LIKE '%x' ESCAPE '!' AS nx, starred IS TRUE AS star, NOT starred AS unstarred, ~starred AS inv, -score AS neg, +author AS same FROM entries WHERE (feed_id, id) > (?, ?);
-- name: Literals :one
SELECT 1 AS a, 1.5 AS b, 'x' AS c, x'00' AS d, NULL AS e, TRUE AS f, 0x1F AS g, 1_000_000 AS h, 1e3 AS i, CURRENT_DATE AS j, 9223372036854775808 AS k, -9223372036854775808 AS l;
-- name: Math :one
SELECT abs(-1) AS a, round(2.5) AS b, round(2.567, 2) AS c, sqrt(2) AS d, pow(2, 3) AS e, mod(7, 2) AS f, ceil(1.2) AS g, floor(3) AS h, sign(-2.0) AS i, pi() AS j, ln(10) AS k, max(1, 2.5) AS l, min('a', 'b') AS m, 7 / 2 AS n, 7 % 2 AS o, 7 / 2.0 AS p, 1 << 3 AS q, 5 & 3 AS r, exp(1) AS s, trunc(1.5) AS t, log(2, 8) AS u, random() AS v, abs(random()) AS w;
-- name: Strings :one
SELECT length('abc') AS a, upper('x') AS b, replace('a', 'b', 'c') AS c, substr('hello', 2, 2) AS d, instr('abc', 'b') AS e, trim('  x ') AS f, ltrim('xx', 'x') AS g, hex(x'01') AS h, quote('a') AS i, char(65, 66) AS j, unicode('A') AS k, printf('%d-%s', 1, 'a') AS l, format('%05d', 3) AS m, typeof(1) AS n, zeroblob(3) AS o, unhex('00') AS p, concat('a', 1, NULL) AS q, concat_ws(',', 'a', NULL, 'b') AS r, octet_length('é') AS s, glob('a*', 'abc') AS u, like('a%', 'abc') AS v, nullif(1, 1) AS w, ifnull(NULL, 'x') AS x, iif(1 > 0, 'y', 'n') AS y, likely(1) AS z;
-- name: LooseColumns :many
SELECT * FROM loose;
-- name: LooseMath :many
SELECT a + 1 AS a1, b + 1 AS b1, c || 'x' AS c1, d * 2 AS d1, e, f, g, upper(h) AS h1, i - 1 AS i1, a || b AS ab, sum(b) OVER () AS sb, max(a) OVER () AS ma FROM loose;
-- name: KvGet :one
SELECT value, typeof(value) AS t FROM kv WHERE key = ?;
-- name: KvSet :exec
INSERT INTO kv (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
-- name: Rules :many
SELECT id, pattern, enabled FROM rules WHERE user_id = ? AND enabled;
-- name: RuleIds :many
SELECT coalesce(id, '') AS id, upper(id) AS up, r.id || '!' AS x FROM rules r ORDER BY r.id;
-- name: UpdateFrom :execrows
UPDATE entries SET status = 'removed', changed_at = unixepoch() FROM rules r WHERE r.user_id = ? AND r.action = 'remove' AND entries.title LIKE r.pattern;
-- name: UpdateFromSub :many
UPDATE feeds SET weight = s.n * 1.0 FROM (SELECT feed_id, count(*) AS n FROM entries GROUP BY feed_id) AS s WHERE s.feed_id = feeds.id RETURNING feeds.id, weight, host;
-- name: SetTuple :exec
UPDATE feeds SET (etag, last_modified) = (?, ?), (title, weight) = (SELECT title, position FROM categories WHERE id = feeds.category_id) WHERE id = ?;
-- name: DeleteOld :many
DELETE FROM entries WHERE status = 'removed' AND published_at < datetime('now', ?) RETURNING id, title;
-- name: CteInsert :exec
WITH src AS MATERIALIZED (SELECT id, title FROM entries WHERE starred = 1) INSERT INTO tags (name, color) SELECT lower(title), NULL FROM src WHERE true ON CONFLICT (name) DO NOTHING;
-- name: CteNot :many
WITH a AS NOT MATERIALIZED (SELECT feed_id, max(id) AS newest FROM entries GROUP BY feed_id), b(x, y) AS (VALUES (1, 'one'), (2, 'two')) SELECT a.feed_id, a.newest, b.y FROM a LEFT JOIN b ON b.x = a.feed_id;
-- name: Calendar :many
WITH RECURSIVE days(d) AS (SELECT date('now', '-7 days') UNION ALL SELECT date(d, '+1 day') FROM days WHERE d < date('now')) SELECT d, (SELECT count(*) FROM entries WHERE date(published_at) = d) AS n FROM days;
-- name: Tables :many
SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%';
-- name: Columns :many
SELECT m.name AS table_name, p.name, p.type, p."notnull", p.dflt_value, p.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) p WHERE m.type = 'table';
-- name: Pragma :many
SELECT * FROM pragma_index_list('feeds');
-- name: ForeignKeys :many
SELECT * FROM pragma_foreign_key_list(?);
-- name: Changes :one
SELECT changes() AS c, total_changes() AS t, last_insert_rowid() AS l, sqlite_version() AS v;
-- name: CaseForms :many
SELECT CASE WHEN score > 0 THEN 'up' WHEN score < 0 THEN 'down' END AS a, CASE status WHEN 'read' THEN 1 ELSE 2.5 END AS b, CASE WHEN author IS NOT NULL THEN author ELSE 'none' END AS c, CASE WHEN starred THEN score ELSE 0 END AS d FROM entries;
-- name: Subqueries :many
SELECT id, (SELECT name FROM tags LIMIT 1) AS tag, (SELECT count(*) FROM tags) AS n, id IN (SELECT entry_id FROM entry_tags) AS tagged, (SELECT max(added_at) FROM entry_tags t WHERE t.entry_id = entries.id) AS latest FROM entries WHERE feed_id = (SELECT id FROM feeds WHERE url = ?);
-- name: NaturalAndUsing :many
SELECT * FROM feed_icons NATURAL JOIN (SELECT id AS icon_id, hash FROM icons) JOIN (SELECT 1 AS feed_id) USING (feed_id);
-- name: ByPosition :many
SELECT user_id, count(*) FROM feeds GROUP BY 1 HAVING count(*) > ? ORDER BY 2 DESC, 1;
-- name: JsonBuild :many
SELECT json_object('id', id, 'title', title) AS doc, json_array(id, author) AS arr, json_quote(author) AS q, json_patch('{}', '{"a":1}') AS p, json_remove('{"a":1}', '$.a') AS r, json_valid(content) AS v, json(extra) AS plain, jsonb_array(1) AS bin, extra ->> 'a' AS a, json_insert('{}', '$.x', id) AS ins FROM entries;
-- name: Blobs :many
SELECT length(password_hash) AS n, password_hash || x'00' AS more, substr(password_hash, 1, 1) AS part, hex(password_hash) AS hex, CAST(password_hash AS TEXT) AS text, CAST(email AS BLOB) AS blob, coalesce(ip, x'00') AS ip FROM users JOIN sessions ON user_id = users.id;
-- name: Casts :many
SELECT CAST(id AS TEXT) AS a, CAST(title AS INTEGER) AS b, CAST(score AS REAL) AS c, CAST(author AS NUMERIC) AS d, CAST(? AS INTEGER) AS e, CAST(published_at AS DATE) AS f, CAST('2' AS DECIMAL(10, 2)) AS g FROM entries;
-- name: ExplainIt :many
EXPLAIN QUERY PLAN SELECT * FROM entries WHERE id = ?;
-- name: AttachLike :many
SELECT main.feeds.id, main.feeds.title FROM main.feeds WHERE main.feeds.id = ?;
-- name: AliasInWhere :many
SELECT length(title) AS len FROM entries WHERE len > ? GROUP BY len ORDER BY len;
-- name: BareColumns :many
SELECT feed_id, title, max(published_at) FROM entries GROUP BY feed_id;
-- name: UpsertMany :exec
INSERT INTO feeds (user_id, url, title, next_check_at) VALUES (?, ?, ?, ?) ON CONFLICT (user_id, url) DO UPDATE SET title = excluded.title, error_count = feeds.error_count + 1, weight = max(weight, excluded.weight) WHERE feeds.title <> excluded.title ON CONFLICT DO NOTHING;
-- name: InsertSelect :exec
INSERT INTO fetch_log (feed_id, at, status, duration_ms) SELECT id, datetime('now'), ?, ? FROM feeds WHERE host = ?;
-- name: NestedSlices :many
SELECT id FROM entries WHERE status IN (sqlc.slice(statuses)) AND (feed_id IN (sqlc.slice(feeds)) OR @all_feeds) AND title LIKE @term;
-- name: OrderByCase :many
SELECT id FROM entries ORDER BY CASE WHEN @by_score THEN score END DESC, CASE WHEN @by_title THEN title END, id;
-- name: LimitExpr :many
SELECT id FROM entries LIMIT coalesce(sqlc.narg(n), 10) OFFSET ?;
-- name: LimitComma :many
SELECT id FROM entries LIMIT ?, ?;
