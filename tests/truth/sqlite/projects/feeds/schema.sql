PRAGMA foreign_keys = ON;
CREATE TABLE users (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  password_hash BLOB NOT NULL,
  display_name TEXT,
  is_admin BOOLEAN NOT NULL DEFAULT FALSE,
  settings JSON NOT NULL DEFAULT '{}',
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_seen_at TIMESTAMP,
  CHECK (length(email) > 3)
);
CREATE TABLE sessions (
  token TEXT PRIMARY KEY NOT NULL,
  user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  user_agent TEXT,
  ip BLOB,
  expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users,
  parent_id INTEGER REFERENCES categories(id),
  title VARCHAR(100) NOT NULL,
  position REAL NOT NULL DEFAULT 0.0,
  UNIQUE (user_id, parent_id, title)
);
CREATE TABLE feeds (
  id INTEGER PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users(id),
  category_id INTEGER REFERENCES categories(id) ON DELETE SET NULL,
  url TEXT NOT NULL,
  site_url TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  checked_at DATETIME,
  next_check_at DATETIME NOT NULL,
  error_count INT NOT NULL DEFAULT 0,
  last_error TEXT,
  weight DOUBLE PRECISION NOT NULL DEFAULT 1,
  disabled BOOL NOT NULL DEFAULT 0,
  host TEXT GENERATED ALWAYS AS (substr(url, instr(url, '://') + 3)) VIRTUAL,
  UNIQUE (user_id, url)
);
CREATE TABLE icons (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, mime_type TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE feed_icons (feed_id INTEGER NOT NULL, icon_id INTEGER NOT NULL, PRIMARY KEY (feed_id, icon_id)) WITHOUT ROWID;
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  feed_id INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'unread' CHECK (status IN ('unread', 'read', 'removed')),
  starred INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  author TEXT,
  content TEXT,
  published_at DATETIME NOT NULL,
  changed_at INTEGER NOT NULL DEFAULT (unixepoch()),
  reading_time INT,
  score REAL,
  extra JSONB,
  UNIQUE (feed_id, hash)
);
CREATE INDEX entries_by_status ON entries (feed_id, status, published_at DESC) WHERE status <> 'removed';
CREATE TABLE enclosures (id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL, url TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT '', size INTEGER NOT NULL DEFAULT 0);
CREATE TABLE tags (name TEXT PRIMARY KEY, color TEXT) STRICT;
CREATE TABLE entry_tags (entry_id INTEGER NOT NULL, tag TEXT NOT NULL, added_at INTEGER NOT NULL DEFAULT (strftime('%s', 'now')), PRIMARY KEY (entry_id, tag));
CREATE TABLE fetch_log (feed_id INTEGER NOT NULL, at DATETIME NOT NULL, status INTEGER NOT NULL, duration_ms NUMERIC, body_size INTEGER, error TEXT);
CREATE TABLE rules (id TEXT PRIMARY KEY, user_id INTEGER NOT NULL, pattern TEXT NOT NULL, action TEXT NOT NULL, enabled BOOLEAN NOT NULL DEFAULT 1);
CREATE TABLE kv (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE loose (a, b INT, c CHAR(3), d DECIMAL(10, 2), e DATE, f CLOB, g "my type", h VARYING CHARACTER(20), i UNSIGNED BIG INT);
CREATE VIRTUAL TABLE entries_fts USING fts5(title, content, author UNINDEXED, content='entries', content_rowid='id', tokenize='porter unicode61');
CREATE TRIGGER entries_ai AFTER INSERT ON entries BEGIN
  INSERT INTO entries_fts (rowid, title, content, author) VALUES (new.id, new.title, new.content, new.author);
END;
CREATE TRIGGER entries_ad AFTER DELETE ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, title, content, author) VALUES ('delete', old.id, old.title, old.content, old.author);
END;
CREATE VIEW unread_counts AS SELECT feed_id, count(*) AS unread, max(published_at) AS newest FROM entries WHERE status = 'unread' GROUP BY feed_id;
CREATE VIEW feed_overview (feed_id, title, category, unread, starred) AS
  SELECT f.id, f.title, c.title, coalesce(u.unread, 0), (SELECT count(*) FROM entries e WHERE e.feed_id = f.id AND e.starred)
  FROM feeds f LEFT JOIN categories c ON c.id = f.category_id LEFT JOIN unread_counts u ON u.feed_id = f.id;
