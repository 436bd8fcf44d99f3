-- schema and queries in one file
CREATE TABLE IF NOT EXISTS Users (
  UserID INT NOT NULL AUTO_INCREMENT,
  Email VARCHAR(190) NOT NULL,
  Role ENUM('agent','admin','customer') NOT NULL DEFAULT 'customer',
  Active BOOLEAN NOT NULL DEFAULT TRUE,
  Locale CHAR(5) CHARACTER SET ascii NOT NULL DEFAULT 'en_US',
  Settings JSON,
  LastSeen DATETIME NULL,
  Score DECIMAL(6,3) UNSIGNED,
  Balance DOUBLE(10,2),
  Avatar MEDIUMBLOB,
  Level TINYINT UNSIGNED NOT NULL DEFAULT 1,
  WorkStart TIME NOT NULL DEFAULT '09:00:00',
  PRIMARY KEY (UserID), UNIQUE KEY (Email)
);

CREATE TABLE queues (id SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE, sla_minutes INT UNSIGNED) COMMENT 'where tickets wait';

CREATE TABLE tickets (
  id SERIAL PRIMARY KEY,
  queue_id SMALLINT UNSIGNED NOT NULL,
  reporter_id INT NOT NULL,
  assignee_id INT,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  priority ENUM('low','normal','high','urgent') NOT NULL DEFAULT 'normal',
  state SET('open','waiting','merged','closed') NOT NULL DEFAULT 'open',
  opened_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  closed_at TIMESTAMP NULL,
  meta JSON NOT NULL DEFAULT (JSON_OBJECT()),
  tags JSON,
  meta_source VARCHAR(40) AS (JSON_VALUE(meta, '$.source')) VIRTUAL,
  duration_s INT GENERATED ALWAYS AS (TIMESTAMPDIFF(SECOND, opened_at, closed_at)) VIRTUAL,
  location POINT,
  INDEX (queue_id, priority), FULLTEXT INDEX ft_ticket (subject, body),
  FOREIGN KEY (queue_id) REFERENCES queues (id),
  FOREIGN KEY (reporter_id) REFERENCES Users (UserID) ON DELETE CASCADE
) ENGINE = InnoDB;
CREATE INDEX ix_open ON tickets (assignee_id, priority);
CREATE UNIQUE INDEX ux ON tickets (subject(20), queue_id);

CREATE TABLE comments (
  ticket_id BIGINT UNSIGNED NOT NULL,
  seq INT NOT NULL,
  author_id INT,
  text LONGTEXT,
  internal BOOL NOT NULL DEFAULT 0,
  created DATETIME(3) NOT NULL DEFAULT NOW(3),
  PRIMARY KEY (ticket_id, seq)
) PARTITION BY RANGE (ticket_id) (PARTITION p0 VALUES LESS THAN (1000), PARTITION p1 VALUES LESS THAN MAXVALUE);

CREATE TABLE ticket_watchers (ticket_id BIGINT UNSIGNED NOT NULL, user_id INT NOT NULL, since DATE, PRIMARY KEY (ticket_id, user_id));
CREATE TABLE counters (name VARCHAR(50) NOT NULL, day DATE NOT NULL, hits BIGINT UNSIGNED NOT NULL DEFAULT 0, amount DECIMAL(20,6) NOT NULL DEFAULT 0, PRIMARY KEY(name, day));
CREATE TABLE audit (id BINARY(16) PRIMARY KEY, at DATETIME(6) NOT NULL, actor INT, payload JSON, bits BIT(16), yr YEAR, ip VARBINARY(16));

ALTER TABLE tickets ADD COLUMN first_response_at DATETIME AFTER opened_at, MODIFY COLUMN subject VARCHAR(250) NOT NULL, CHANGE body description MEDIUMTEXT NOT NULL, ADD CONSTRAINT fk_a FOREIGN KEY (assignee_id) REFERENCES Users (UserID);
ALTER TABLE Users ADD COLUMN (Phone VARCHAR(30), Country CHAR(2) NOT NULL DEFAULT 'US'), ALTER COLUMN Locale SET DEFAULT 'de_DE', DROP COLUMN Avatar;
RENAME TABLE audit TO audit_log;

CREATE VIEW open_tickets AS SELECT t.id, t.subject, t.priority, q.name AS queue, u.Email AS assignee, DATEDIFF(NOW(), t.opened_at) AS age_days FROM tickets t JOIN queues q ON q.id = t.queue_id LEFT JOIN Users u ON u.UserID = t.assignee_id WHERE FIND_IN_SET('open', t.state);

/* name: GetUser :one */
SELECT * FROM Users WHERE UserID = ?;

/* name: GetUserAlias :one */
SELECT U.UserID, U.Email AS `Mail`, U.`Role` FROM Users AS U WHERE U.Email = sqlc.arg('Email');

-- name: ListTickets :many
SELECT t.*, u.Email, a.Email AS assignee_email FROM tickets t JOIN Users u ON u.UserID = t.reporter_id LEFT JOIN Users a ON a.UserID = t.assignee_id
WHERE t.queue_id = ? AND t.priority IN (sqlc.slice('priorities')) AND (t.assignee_id = sqlc.narg('assignee') OR sqlc.narg('assignee') IS NULL)
ORDER BY FIELD(t.priority,'urgent','high','normal','low'), t.opened_at LIMIT ?, ?;

-- name: EmbedTicket :many
SELECT sqlc.embed(t), sqlc.embed(r), a.Email FROM tickets t INNER JOIN Users r ON (r.UserID = t.reporter_id) LEFT OUTER JOIN Users a USING (Country) WHERE t.id IN (sqlc.slice(ids));

-- name: CreateTicket :execlastid
INSERT INTO tickets (queue_id, reporter_id, subject, description, priority, meta, tags, location) VALUES (?, ?, ?, ?, ?, ?, JSON_ARRAY(?, ?), ST_GeomFromText(?, 4326));

-- name: CreateTicketDefault :execlastid
INSERT INTO tickets (queue_id, reporter_id, subject, description) VALUES (sqlc.arg(queue), sqlc.arg(reporter), CONCAT(sqlc.arg(prefix), ': ', sqlc.arg(subject)), sqlc.arg(description));

-- name: AddComment :exec
INSERT INTO comments (ticket_id, seq, author_id, text) SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ? FROM comments WHERE ticket_id = ?;

-- name: Bump :exec
INSERT INTO counters (name, day, hits, amount) VALUES (?, ?, 1, ?) ON DUPLICATE KEY UPDATE hits = hits + 1, amount = amount + VALUES(amount);

-- name: BumpMany :exec
INSERT INTO counters (name, day, hits) VALUES (?, ?, ?), (?, ?, ?) AS n ON DUPLICATE KEY UPDATE hits = counters.hits + n.hits;

-- name: BumpIf :exec
INSERT INTO counters SET name = ?, day = CURRENT_DATE, hits = ? ON DUPLICATE KEY UPDATE hits = IF(hits > ?, hits, VALUES(hits)), amount = GREATEST(amount, ?);

-- name: BumpSelect :exec
INSERT INTO counters (name, day, hits) SELECT priority, DATE(opened_at), COUNT(*) FROM tickets WHERE opened_at >= ? GROUP BY 1, 2 ON DUPLICATE KEY UPDATE hits = VALUES(hits) + ?;

-- name: BumpDerived :exec
INSERT INTO counters (name, day, hits) SELECT * FROM (SELECT q.name, CURDATE() AS d, COUNT(*) AS c FROM queues q JOIN tickets t ON t.queue_id = q.id GROUP BY q.name) AS dt ON DUPLICATE KEY UPDATE hits = dt.c;

-- name: LastIdTrick :execlastid
INSERT INTO queues (name) VALUES (?) ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id), sla_minutes = VALUES(sla_minutes);

-- name: CloseTicket :execrows
UPDATE tickets SET state = 'closed', closed_at = NOW(), meta = JSON_SET(meta, '$.closed_by', sqlc.arg(user_id), '$.reason', sqlc.arg(reason)) WHERE id = sqlc.arg(id) AND NOT FIND_IN_SET('closed', state);

-- name: AddTag :exec
UPDATE tickets SET tags = JSON_ARRAY_APPEND(COALESCE(tags, JSON_ARRAY()), '$', ?) WHERE id = ? AND NOT JSON_CONTAINS(COALESCE(tags, JSON_ARRAY()), JSON_QUOTE(?));

-- name: ByTag :many
SELECT id, subject FROM tickets WHERE JSON_CONTAINS(tags, JSON_QUOTE(sqlc.arg(tag))) OR ? MEMBER OF(tags) OR JSON_OVERLAPS(tags, CAST(sqlc.arg(any_of) AS JSON));

-- name: Tags :many
SELECT jt.tag, COUNT(*) AS n FROM tickets t CROSS JOIN JSON_TABLE(t.tags, '$[*]' COLUMNS (tag VARCHAR(100) PATH '$')) jt GROUP BY jt.tag ORDER BY n DESC;

-- name: Assign :execresult
UPDATE tickets t LEFT JOIN ticket_watchers w ON w.ticket_id = t.id AND w.user_id = sqlc.arg(user_id) SET t.assignee_id = sqlc.arg(user_id), t.first_response_at = IFNULL(t.first_response_at, NOW()) WHERE t.id = sqlc.arg(ticket_id) AND w.user_id IS NULL;

-- name: StaleTickets :many
SELECT tickets.id, TIMESTAMPDIFF(MINUTE, opened_at, COALESCE(first_response_at, UTC_TIMESTAMP())) AS waited, duration_s / 60 AS minutes, q.sla_minutes FROM tickets JOIN queues q ON q.id = queue_id WHERE opened_at < NOW() - INTERVAL ? MINUTE HAVING waited > q.sla_minutes;

-- name: Report :many
SELECT q.name, COUNT(t.id) AS total, SUM(t.closed_at IS NULL) AS open, SUM(CASE WHEN t.priority = 'urgent' THEN 1 ELSE 0 END) AS urgent, AVG(t.duration_s) AS avg_s, MAX(t.opened_at) AS latest, COUNT(DISTINCT t.reporter_id) reporters, ROUND(AVG(u.Score), 2) AS score, SUM(u.Balance) AS bal, STDDEV_POP(t.duration_s) sd, BIT_OR(u.Level) AS bits, GROUP_CONCAT(DISTINCT t.priority ORDER BY t.priority SEPARATOR '|') AS prios
FROM queues q LEFT JOIN tickets t ON t.queue_id = q.id LEFT JOIN Users u ON u.UserID = t.assignee_id GROUP BY q.id WITH ROLLUP;

-- name: TopReporters :many
SELECT * FROM (SELECT r.UserID, r.Email, COUNT(*) AS n, DENSE_RANK() OVER (ORDER BY COUNT(*) DESC) AS place FROM Users r JOIN tickets t ON t.reporter_id = r.UserID GROUP BY r.UserID, r.Email) ranked WHERE place <= ?;

-- name: Open :many
SELECT * FROM open_tickets WHERE queue = ? AND age_days > ?;

-- name: Watchers :many
SELECT u.Email, w.since, w.ticket_id IS NOT NULL AS watching FROM Users u LEFT JOIN ticket_watchers w ON w.user_id = u.UserID AND w.ticket_id = ? WHERE u.Active = TRUE AND u.Role <> 'customer';

-- name: Near :many
SELECT id, ST_Distance_Sphere(location, POINT(?, ?)) AS meters, ST_X(location) AS x, ST_AsText(location) AS wkt, ST_AsGeoJSON(location) AS gj FROM tickets WHERE location IS NOT NULL AND ST_Contains(ST_Buffer(POINT(?, ?), 1), location) ORDER BY meters;

-- name: Log :exec
INSERT INTO audit_log (id, at, actor, payload, bits, yr, ip) VALUES (UUID_TO_BIN(UUID(), 1), NOW(6), ?, ?, b'101', YEAR(NOW()), INET6_ATON(sqlc.narg(ip)));

-- name: GetLog :many
SELECT BIN_TO_UUID(id) AS id, at, actor, payload->>'$.event' AS event, bits + 0 AS bits, INET6_NTOA(ip) AS ip, HEX(id) AS hex_id, yr FROM audit_log WHERE at BETWEEN ? AND ? AND (actor = ? OR ? IS NULL);

-- name: DeleteComments :execrows
DELETE c FROM comments AS c LEFT JOIN tickets AS t ON t.id = c.ticket_id WHERE t.id IS NULL OR (t.closed_at < ? AND c.internal = ?);

-- name: DeleteLimit :exec
DELETE FROM audit_log WHERE at < ? LIMIT 1000;

-- name: UnionMix :many
(SELECT id AS ref, subject AS title, opened_at AS at, NULL AS extra FROM tickets WHERE reporter_id = ? ORDER BY id DESC LIMIT 5) UNION (SELECT ticket_id, text, created, author_id FROM comments WHERE author_id = ?) ORDER BY at DESC LIMIT ?;

-- name: ExceptQ :many
SELECT UserID FROM Users EXCEPT SELECT reporter_id FROM tickets;

-- name: IntersectQ :many
SELECT UserID FROM Users INTERSECT SELECT assignee_id FROM tickets;

-- name: Cte2 :many
WITH a AS (SELECT queue_id, COUNT(*) AS c FROM tickets GROUP BY queue_id), b(q, m) AS (SELECT queue_id, MAX(opened_at) FROM tickets GROUP BY queue_id)
SELECT q.name, a.c, b.m FROM queues q LEFT JOIN a ON a.queue_id = q.id LEFT JOIN b ON b.q = q.id;

-- name: Calendar :many
WITH RECURSIVE days AS (SELECT CAST(sqlc.arg(start) AS DATE) AS d UNION ALL SELECT d + INTERVAL 1 DAY FROM days WHERE d < sqlc.arg(stop))
SELECT days.d, COUNT(t.id) AS opened FROM days LEFT JOIN tickets t ON DATE(t.opened_at) = days.d GROUP BY days.d;

-- name: Numbers :many
WITH RECURSIVE seq AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM seq WHERE n < 10) SELECT n, n * 2 AS d, n / 2 AS h FROM seq;

-- name: UpdateCte :exec
WITH stale AS (SELECT id FROM tickets WHERE opened_at < ?) UPDATE tickets JOIN stale USING (id) SET priority = 'high' WHERE tickets.priority = ?;

-- name: SelVar :one
SELECT @rownum := @rownum + 1 AS rn, @@session.time_zone AS tz, LAST_INSERT_ID() AS lid, ROW_COUNT() AS rc, FOUND_ROWS() AS fr, CONNECTION_ID() AS cid, DATABASE() AS db, VERSION() AS v, UUID() AS u, RAND() AS r, SLEEP(0) AS s, GET_LOCK(?, ?) AS gl, RELEASE_LOCK(?) AS rl;

-- name: BoolCols :many
SELECT Active, Active AND Level > 3 AS strong, NOT Active AS off, Active = FALSE AS off2, IF(Active, 'y', 'n') AS yn, !Active AS o3, Active IS TRUE AS o4, COALESCE(Active, FALSE) AS co, Level BETWEEN 1 AND 5 AS mid, Email IN ('a', 'b') AS inn, Active XOR Level AS xo FROM Users;

-- name: Coal :many
SELECT COALESCE(Phone, Email) AS contact, COALESCE(Phone, 'none') AS p2, COALESCE(LastSeen, NOW()) AS seen, COALESCE(Score, 0) AS s, IFNULL(Score, 0.0) AS s2, NULLIF(Level, 0) AS nl, COALESCE(NULL, Phone) AS np, GREATEST(Score, Balance) AS gr FROM Users;

-- name: TimeThings :many
SELECT WorkStart, ADDTIME(WorkStart, '01:00:00') AS later, HOUR(WorkStart) AS h, TIME_TO_SEC(WorkStart) AS secs, TIME_FORMAT(WorkStart, '%H:%i') AS tf, SEC_TO_TIME(3600) AS st, MAKETIME(1,2,3) AS mt, WorkStart + INTERVAL 5 MINUTE AS plus, CURTIME() AS ct, UNIX_TIMESTAMP() AS ut, FROM_UNIXTIME(1700000000) AS fu, CONVERT_TZ(LastSeen, '+00:00', ?) AS ctz, WEEKDAY(LastSeen) AS wd, QUARTER(LastSeen) AS qt, PERIOD_DIFF(202401, 202301) AS pd FROM Users;

-- name: LikeEsc :many
SELECT UserID FROM Users WHERE Email LIKE CONCAT(?, '%') AND Email NOT LIKE ? AND Email REGEXP ? AND LOWER(Email) = LOWER(?) AND CHAR_LENGTH(Email) > ? AND SUBSTRING(Email, ?, ?) = ? AND LEFT(Email, ?) = ? AND Country COLLATE utf8mb4_bin = ?;

-- name: DateParams :many
SELECT id FROM tickets WHERE DATE(opened_at) = ? AND YEAR(opened_at) = ? AND opened_at >= DATE_SUB(?, INTERVAL ? DAY) AND opened_at < ? + INTERVAL 1 DAY AND UNIX_TIMESTAMP(opened_at) > ? AND DATE_FORMAT(opened_at, '%Y-%m') = ? AND opened_at > FROM_UNIXTIME(?) AND MONTH(opened_at) IN (?, ?) AND TIMESTAMPDIFF(HOUR, opened_at, ?) < ? AND LAST_DAY(?) = DATE(opened_at);

-- name: InParams :many
SELECT id FROM tickets WHERE queue_id IN (?, ?) AND priority NOT IN (?) AND (id, queue_id) IN ((?, ?)) AND id IN (SELECT ticket_id FROM comments WHERE author_id IN (sqlc.slice(authors)) AND internal = ?) AND assignee_id <=> ? AND duration_s * ? > ? AND -duration_s < ? AND state & ? AND ? BETWEEN opened_at AND closed_at;

-- name: HavingParam :many
SELECT reporter_id, COUNT(*) AS c, SUM(duration_s) AS s FROM tickets GROUP BY reporter_id HAVING COUNT(*) >= ? AND s > ? AND MAX(closed_at) < ?;

-- name: CaseParam :many
SELECT id, CASE WHEN priority = ? THEN ? ELSE subject END AS label, IF(duration_s > ?, ?, 0) AS f, CASE id WHEN ? THEN 1 END AS c, COALESCE(?, subject) AS co, CONCAT(subject, ?) AS cc FROM tickets;

-- name: Win :many
SELECT id, SUM(duration_s) OVER (ORDER BY opened_at ROWS ? PRECEDING) AS s, LAG(subject, 1) OVER (ORDER BY id) AS prev, LEAD(subject, 1, ?) OVER (ORDER BY id) AS next, COUNT(*) OVER () AS total, AVG(duration_s) OVER (PARTITION BY queue_id) AS a, MAX(priority) OVER () AS mp, CUME_DIST() OVER (ORDER BY id) AS cd FROM tickets;

-- name: SubFrom :many
SELECT x.q, x.n, y.last FROM (SELECT queue_id q, COUNT(*) n FROM tickets WHERE opened_at > ? GROUP BY queue_id) x LEFT JOIN (SELECT queue_id, MAX(closed_at) last FROM tickets GROUP BY queue_id) y ON y.queue_id = x.q WHERE x.n > ?;

-- name: Corr :many
SELECT q.id, (SELECT t.subject FROM tickets t WHERE t.queue_id = q.id ORDER BY t.id DESC LIMIT 1) AS last_subject, (SELECT COUNT(*) FROM tickets t WHERE t.queue_id = q.id AND t.opened_at > ?) AS n, q.sla_minutes > (SELECT AVG(duration_s) FROM tickets) AS slow FROM queues q;

-- name: UpdateSub :exec
UPDATE queues q SET sla_minutes = (SELECT MAX(duration_s) DIV 60 FROM tickets t WHERE t.queue_id = q.id AND t.priority = ?) WHERE q.name = ?;

-- name: UpdateOrder :exec
UPDATE tickets SET assignee_id = ? WHERE assignee_id IS NULL AND queue_id = ? ORDER BY opened_at LIMIT ?;

-- name: ReplaceSel :exec
REPLACE INTO ticket_watchers (ticket_id, user_id, since) SELECT id, ?, CURDATE() FROM tickets WHERE reporter_id = ?;

-- name: Info :many
SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?;

-- name: Dual :one
SELECT 1 FROM DUAL WHERE NOT EXISTS (SELECT * FROM Users WHERE Email = ?);

-- name: InsertDual :exec
INSERT INTO queues (name) SELECT ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM queues WHERE name = ?);

-- name: ParenJoin :many
SELECT t.id, w.user_id, u.Email FROM tickets t LEFT JOIN (ticket_watchers w JOIN Users u ON u.UserID = w.user_id) ON w.ticket_id = t.id;

-- name: Soup :many
SELECT DISTINCT SQL_CALC_FOUND_ROWS t.id, t.meta_source, JSON_VALUE(t.meta, '$.n' RETURNING SIGNED) AS n, JSON_EXTRACT(t.meta, '$.a', '$.b') AS ab, JSON_SEARCH(t.meta, 'one', ?) AS js, JSON_REMOVE(t.meta, '$.x') AS jr, JSON_DEPTH(t.meta) AS jd, JSON_STORAGE_SIZE(t.meta) AS ss FROM tickets t IGNORE INDEX (ix_open) WHERE 1;
