// Tables and queries of the synthetic projects, the same in each engine as far as its dialect allows.

const columns = {
  postgresql: `id bigint PRIMARY KEY,
  parent_id bigint NOT NULL,
  name text NOT NULL,
  description text,
  amount numeric(12, 2) NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  tags text[] NOT NULL,
  details jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz`,
  mysql: `id bigint PRIMARY KEY,
  parent_id bigint NOT NULL,
  name varchar(255) NOT NULL,
  description text,
  amount decimal(12, 2) NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  tags json NOT NULL,
  details json,
  created_at datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at datetime`,
  sqlite: `id integer PRIMARY KEY,
  parent_id integer NOT NULL,
  name text NOT NULL,
  description text,
  amount numeric NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  tags text NOT NULL,
  details text,
  created_at datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at datetime`,
};

const insertedColumns = "id, parent_id, name, description, amount, is_active, tags, details, created_at, updated_at";

function createDialect(name, { driver, goPackage, numbered, returning }) {
  const parameter = (number) => (numbered ? `$${number}` : "?");
  const list = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => parameter(from + index)).join(", ");
  const table = (number) => `CREATE TABLE table_${number} (
  ${columns[name]}
);
`;
  const queries = {
    get: (number) => `-- name: GetTable${number} :one
SELECT * FROM table_${number} WHERE id = ${parameter(1)};
`,
    create: (number) => `-- name: CreateTable${number} ${returning ? ":one" : ":exec"}
INSERT INTO table_${number} (${insertedColumns})
VALUES (${list(1, 10)})${returning ? "\nRETURNING *" : ""};
`,
    join: (number, count) => `-- name: JoinTable${number} :many
SELECT a.id, a.name, b.description, c.amount, c.updated_at
FROM table_${number} a
JOIN table_${(number + 1) % count} b ON b.id = a.parent_id
LEFT JOIN table_${(number + 2) % count} c ON c.id = b.parent_id
WHERE a.name = ${parameter(1)} AND b.is_active
ORDER BY a.created_at
LIMIT ${parameter(2)};
`,
    update: (number) => `-- name: UpdateTable${number} :exec
UPDATE table_${number} SET name = ${parameter(1)}, description = ${parameter(2)}, updated_at = CURRENT_TIMESTAMP
WHERE id = ${parameter(3)};
`,
    delete: (number) => `-- name: DeleteTable${number} :exec
DELETE FROM table_${number} WHERE id = ${parameter(1)};
`,
    count: (number) => `-- name: CountTable${number} :many
SELECT parent_id, count(*) AS entries, max(created_at) AS latest, coalesce(sum(amount), 0) AS total
FROM table_${number}
GROUP BY parent_id
HAVING count(*) > ${parameter(1)};
`,
    search: (number, count) => `-- name: SearchTable${number} :many
SELECT t.id, t.name, upper(t.name) AS title, CASE WHEN t.is_active THEN 'yes' ELSE 'no' END AS active
FROM table_${number} t
WHERE t.name LIKE ${parameter(1)}
  AND EXISTS (SELECT 1 FROM table_${(number + 1) % count} o WHERE o.parent_id = t.id AND o.amount > ${parameter(2)})
ORDER BY t.name;
`,
  };
  return { driver, goPackage, table, queries };
}

export const dialects = {
  postgresql: createDialect("postgresql", { driver: "pg", goPackage: "pgx/v5", numbered: true, returning: true }),
  mysql: createDialect("mysql", { driver: "mysql2", goPackage: "database/sql", numbered: false, returning: false }),
  sqlite: createDialect("sqlite", {
    driver: "better-sqlite3",
    goPackage: "database/sql",
    numbered: false,
    returning: true,
  }),
};

export const forms = Object.keys(dialects.postgresql.queries);
