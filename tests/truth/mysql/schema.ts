/** Tables with a column of most kinds, some NOT NULL and some not. */
export const schema = `
  CREATE TABLE a (
    id int PRIMARY KEY, n int, m int NOT NULL, u int unsigned NOT NULL, big bigint, tiny tinyint NOT NULL, flag tinyint(1) NOT NULL,
    price decimal(10,2) NOT NULL, cost decimal(8,4), f float NOT NULL, g double, name varchar(50) NOT NULL, code char(5), bio text,
    bytes varbinary(20) NOT NULL, data blob, d date NOT NULL, dt datetime, ts timestamp(3) NOT NULL, tm time NOT NULL, y year NOT NULL,
    kind enum('x','y') NOT NULL, marks set('p','q'), bt bit(4) NOT NULL, js json NOT NULL, doc json
  );
  CREATE TABLE b (id int PRIMARY KEY, a_id int, title varchar(20) NOT NULL, amount decimal(12,2), at datetime(6) NOT NULL);
  CREATE TABLE c (a_id int NOT NULL, b_id int NOT NULL, note text NOT NULL, weight double NOT NULL, PRIMARY KEY (a_id, b_id));
`;

export const rows = `
  INSERT INTO a VALUES
    (1, NULL, 0, 0, NULL, 0, 0, 0, NULL, 0, NULL, '', NULL, NULL, '', NULL, '2000-01-01', NULL, '2001-01-01 00:00:00.000', '00:00:00', 2000, 'x', NULL, b'0', '{}', NULL),
    (2, 5, -3, 7, 9000000000, 1, 1, 12.5, 0.0625, 1.5, 2.25, 'Ann', 'abc', 'likes a%', x'0041', 'blob', '2024-02-29', '2024-02-29 12:00:00',
      '2024-02-29 12:00:00.123', '10:20:30', 2024, 'y', 'p,q', b'101', '{"a": 1, "b": [1, null, "x"], "c": null}', '[1, 2, {"a": "y"}]'),
    (3, -7, 9, 4000000000, -5, -100, 0, -99.99, -1, -0.5, -1e3, '12', '', '3.5', '', '', '1999-12-31', '1999-12-31 23:59:59', '2030-06-15 01:02:03',
      '-12:00:00', 1999, 'x', '', b'1111', '"text"', '7');
  INSERT INTO b VALUES (1, 2, 'x', 10, '2024-01-01 00:00:00.5'), (2, 2, 'y', NULL, '2020-02-02 02:02:02'), (3, 9, 'z', -1.5, '2019-01-01 00:00:00'),
    (4, NULL, '', 0, '2024-05-06 07:08:09.000001');
  INSERT INTO c VALUES (2, 1, 'both', 0.5), (3, 3, '', 0), (7, 7, 'none', -1);
`;

export interface VisibleColumn {
  readonly reference: string;
  readonly family: Family;
}

/** `listed`: ENUM and SET. */
export type Family =
  | "listed"
  | "json"
  | "integer"
  | "decimal"
  | "double"
  | "text"
  | "binary"
  | "date"
  | "datetime"
  | "time";

const families: Readonly<Record<string, Readonly<Partial<Record<Family, string>>>>> = {
  a: {
    integer: "id n m u big tiny flag",
    decimal: "price cost",
    double: "f g",
    text: "name code bio",
    listed: "kind marks",
    binary: "bytes data",
    json: "js doc",
    date: "d",
    datetime: "dt ts",
    time: "tm",
  },
  b: { integer: "id a_id", decimal: "amount", text: "title", datetime: "at" },
  c: { integer: "a_id b_id", double: "weight", text: "note" },
};

const familyNames = [
  "listed",
  "json",
  "integer",
  "decimal",
  "double",
  "text",
  "binary",
  "date",
  "datetime",
  "time",
] as const;

export const tableNames: readonly string[] = Object.keys(families);

/** The columns of a table under an alias. */
export function columnsOf(table: string, alias: string): VisibleColumn[] {
  const own = families[table];
  if (!own) return [];
  return familyNames.flatMap((family) =>
    (own[family]?.split(" ") ?? []).map((name) => ({ reference: `${alias}.${name}`, family })),
  );
}
