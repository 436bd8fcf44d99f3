/** What the shell's `.dump` writes of one database: schema and rows side by side. */
const head = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n";

const tables = 40;

/**
 * Text as `sqlite3 db .dump` writes it, of about so many characters: tables with their rows, a full-text table as rows of the schema table,
 * then indexes, triggers and views.
 */
export function sqliteDump(size: number): string {
  const share = size / tables;
  const parts = Array.from({ length: tables }, (_, number) => tableDump(number, share));
  return [head, ...parts, sequences(), fullText, ...Array.from({ length: tables }, dependents), "COMMIT;\n"].join("");
}

function tableDump(table: number, share: number): string {
  const rows: string[] = [];
  for (let length = 0, id = 1; length < share; id++) {
    const row = rowOf(table, id);
    rows.push(row);
    length += row.length;
  }
  return definition(table) + rows.join("");
}

function definition(table: number): string {
  return `CREATE TABLE t${table} (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- the row's number
  "owner" INTEGER NOT NULL REFERENCES t0(id) ON DELETE CASCADE,
  title VARCHAR(200) NOT NULL DEFAULT '' COLLATE NOCASE,
  body TEXT, price DECIMAL(10,2), picture BLOB, created DATETIME DEFAULT CURRENT_TIMESTAMP,
  size INTEGER GENERATED ALWAYS AS (length(body)) VIRTUAL, CHECK (price >= 0), UNIQUE (owner, title)
);\n`;
}

function rowOf(table: number, id: number): string {
  const body = `replace('It''s line ${id}\\nof table ${table}','\\n',char(10))`;
  const picture =
    id % 3 === 0
      ? "NULL"
      : `X'${id
          .toString(16)
          .padStart(8, "0")
          .repeat(id % 9)}'`;
  return `INSERT INTO t${table} VALUES(${id},${id % 7},'Title ${id} – ünï','${"word ".repeat(id % 30)}' || ${body},${id / 4},${picture},'2024-05-06 07:08:09');\n`;
}

function sequences(): string {
  const rows = Array.from({ length: tables }, (_, table) => `INSERT INTO sqlite_sequence VALUES('t${table}',9);\n`);
  return `DELETE FROM sqlite_sequence;\n${rows.join("")}`;
}

const fullText = `PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','pages','pages',0,'CREATE VIRTUAL TABLE pages USING fts5(title, body, tokenize = ''porter'')');
CREATE TABLE IF NOT EXISTS 'pages_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO pages_data VALUES(1,X'');
CREATE TABLE IF NOT EXISTS 'pages_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
PRAGMA writable_schema=OFF;
`;

function dependents(_: unknown, table: number): string {
  return `CREATE INDEX t${table}_titles ON t${table}(title COLLATE NOCASE DESC) WHERE price > 0;
CREATE TRIGGER t${table}_touched AFTER UPDATE OF title ON t${table} BEGIN UPDATE t${table} SET created = datetime('now') WHERE id = new.id; END;
CREATE VIEW v${table} AS SELECT t.id, t.title, count(*) OVER (PARTITION BY t.owner) AS many FROM t${table} AS t;
`;
}
