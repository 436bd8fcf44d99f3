/** The right answer where sqlc's is wrong or has no type. */
export interface RightAnswer {
  /** Row of the table in section 5 of ../shared/spec/analysis-sqlite.md. */
  readonly row: number;
  readonly sql: string;
  /** What is proven: `name type NN`. */
  readonly columns: readonly string[];
  /** What SQLite stores in each column, over all rows: storage classes in the order of the alphabet. */
  readonly stored: readonly string[];
  readonly parameters?: readonly string[];
}

export const schemaSql = `
  CREATE TABLE pets (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, nick TEXT, age INTEGER, weight REAL NOT NULL, tags JSON NOT NULL,
    born DATETIME NOT NULL, tame BOOLEAN NOT NULL
  );
  CREATE TABLE visits (pet INTEGER, day TEXT, cost REAL, PRIMARY KEY (pet, day)) WITHOUT ROWID;
  CREATE TABLE codes (code TEXT PRIMARY KEY);
  CREATE VIRTUAL TABLE notes USING fts5(title, body);
`;

export const rowsSql = `
  INSERT INTO pets VALUES
    (1, 'Rex', NULL, NULL, 2.5, '{"a": 1}', '2020-01-02 03:04:05', 1),
    (2, 'Tom', 'T', 3, 4.0, '{"a": "x"}', '2021-01-02 03:04:05', 0);
  INSERT INTO visits VALUES (1, '2024-01-01', 9.5);
  INSERT INTO codes VALUES ('a'), (NULL);
  INSERT INTO notes VALUES ('Rex', 'eats well');
`;

const select = (row: number, expression: string, type: string, stored: string): RightAnswer => ({
  row,
  sql: `SELECT ${expression} AS x FROM pets`,
  columns: [`x ${type}`],
  stored: [stored],
});

export const rightAnswers: readonly RightAnswer[] = [
  select(1, "sum(age)", "integer", "integer"),
  select(1, "sum(weight)", "real", "real"),
  {
    row: 2,
    sql: "SELECT max(age) AS most, min(name) AS first FROM pets",
    columns: ["most integer", "first text"],
    stored: ["integer", "text"],
  },
  select(3, "abs(age)", "integer", "integer null"),
  { row: 4, sql: "SELECT group_concat(nick) AS x FROM pets WHERE id = 1", columns: ["x text"], stored: ["null"] },
  ...["upper(nick)", "lower(nick)", "substr(nick, 1)", "trim(nick)", "replace(nick, 'T', 'U')"].map((call) =>
    select(5, call, "text", "null text"),
  ),
  select(6, "floor(weight)", "real NN", "real"),
  select(6, "ceil(1.5)", "real NN", "real"),
  select(7, "sign(weight)", "integer NN", "integer"),
  select(8, "weight + 1", "real NN", "real"),
  select(8, "age / 2.0", "real", "null real"),
  select(9, "age + 1", "integer", "integer null"),
  select(9, "age / 0", "integer", "null"),
  select(10, "-1.5", "real NN", "real"),
  select(10, "-weight", "real NN", "real"),
  select(11, "name || nick", "text", "null text"),
  select(12, "age = 3", "integer", "integer null"),
  select(12, "nick LIKE 't'", "integer", "integer null"),
  select(13, "age IN (3, 4)", "integer", "integer null"),
  select(13, "age BETWEEN 1 AND 5", "integer", "integer null"),
  select(14, "x'41'", "blob NN", "blob"),
  select(15, "true", "integer NN", "integer"),
  select(16, "CAST(age AS TEXT)", "text", "null text"),
  select(17, "CAST('1.5' AS DECIMAL(10, 2))", "decimal NN", "real"),
  select(18, "coalesce(nick, 'a')", "text NN", "text"),
  select(19, "coalesce(sum(age), 0)", "integer NN", "integer"),
  select(19, "ifnull(age, 0)", "integer NN", "integer"),
  select(20, "nullif(age, 3)", "integer", "null"),
  select(20, "iif(tame, 1, 0)", "integer NN", "integer"),
  select(21, "date(born)", "text", "text"),
  select(21, "datetime('now')", "text NN", "text"),
  select(21, "strftime('%Y', born)", "text", "text"),
  select(22, "julianday(born)", "real", "real"),
  select(22, "unixepoch()", "integer NN", "integer"),
  select(23, "random()", "bigint NN", "integer"),
  ...["json(tags)", "json_array(1)", "json_object('a', 1)"].map((call) => select(24, call, "text NN", "text")),
  select(25, "tags ->> '$.a'", "any", "integer text"),
  select(25, "tags -> '$.b'", "text", "null"),
  select(26, "row_number() OVER (ORDER BY id)", "integer NN", "integer"),
  select(26, "rank() OVER (ORDER BY id)", "integer NN", "integer"),
  select(27, "lag(age) OVER (ORDER BY id)", "integer", "null"),
  select(27, "first_value(nick) OVER (ORDER BY id DESC)", "text", "text"),
  select(28, "name COLLATE NOCASE", "text NN", "text"),
  select(29, "CURRENT_TIMESTAMP", "text NN", "text"),
  select(30, "(SELECT name FROM pets AS p WHERE p.id = pets.age LIMIT 1)", "text", "null"),
  select(31, "age IN (SELECT pet FROM visits)", "integer", "integer null"),
  select(32, "rowid", "integer NN", "integer"),
  { row: 33, sql: "SELECT value FROM json_each('[1, \"a\"]')", columns: ["value any"], stored: ["integer text"] },
  { row: 34, sql: "WITH c(x) AS (SELECT 1) SELECT * FROM c", columns: ["x integer NN"], stored: ["integer"] },
  {
    row: 35,
    sql: "WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT n FROM c",
    columns: ["n integer NN"],
    stored: ["integer"],
  },
  {
    row: 35,
    sql: "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT n FROM c",
    columns: ["n integer NN"],
    stored: ["integer"],
  },
  {
    row: 36,
    sql: "VALUES (1, 'a')",
    columns: ["column1 integer NN", "column2 text NN"],
    stored: ["integer", "text"],
  },
  {
    row: 37,
    sql: "INSERT INTO pets (name, weight, tags, born, tame) VALUES ('Max', 1, '[]', '2022-01-01', 1) RETURNING id AS zz",
    columns: ["zz integer NN"],
    stored: ["integer"],
  },
  {
    row: 38,
    sql: "SELECT v.day FROM pets LEFT JOIN (SELECT pet, day FROM visits) AS v ON v.pet = pets.id",
    columns: ["day text"],
    stored: ["null text"],
  },
  {
    row: 39,
    sql: "SELECT pet, day FROM visits",
    columns: ["pet integer NN", "day text NN"],
    stored: ["integer", "text"],
  },
  { row: 40, sql: "SELECT id FROM pets", columns: ["id integer NN"], stored: ["integer"] },
  { row: 40, sql: "SELECT code FROM codes", columns: ["code text"], stored: ["null text"] },
  {
    row: 41,
    sql: "SELECT id FROM pets WHERE born > datetime('now', ?)",
    columns: ["id integer NN"],
    stored: [""],
    parameters: ["datetime text NN"],
  },
  {
    row: 42,
    sql: "SELECT id FROM pets WHERE name = :name OR age = $age",
    columns: ["id integer NN"],
    stored: [""],
    parameters: ["name text NN", "age integer"],
  },
  {
    row: 42,
    sql: "SELECT name FROM pets WHERE rowid = ?",
    columns: ["name text NN"],
    stored: [""],
    parameters: ["rowid integer NN"],
  },
  {
    row: 42,
    sql: "SELECT rowid FROM notes WHERE notes MATCH ?",
    columns: ["rowid integer NN"],
    stored: [""],
    parameters: ["notes text NN"],
  },
  {
    row: 43,
    sql: "SELECT id FROM pets WHERE name = @t AND age = ?",
    columns: ["id integer NN"],
    stored: [""],
    parameters: ["t text NN", "age integer"],
  },
  {
    row: 44,
    sql: "UPDATE pets SET (name, weight) = (?, ?) WHERE false RETURNING id",
    columns: ["id integer NN"],
    stored: [""],
    parameters: ["name text NN", "weight real NN"],
  },
];
