import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureNode } from "./measured-process.js";
import { unpackCli } from "./unpacked-cli.js";

/** Synthetic PostgreSQL projects of N tables of ten columns and 3 N queries: does the time grow in proportion? */
export async function run(sizes) {
  const cli = await unpackCli();
  const tables = sizes.length > 0 ? sizes.map(Number) : [100, 1000, 5000];
  console.log("  tables  queries    wall s     CPU s  CPU ms/table  memory MiB  growth");
  let first;
  for (const count of tables) {
    const { wall, cpu, memory } = measureProject(cli, count);
    first ??= { count, cpu };
    const growth = cpu / first.cpu / (count / first.count);
    console.log(
      [
        String(count).padStart(8),
        String(count * 3).padStart(9),
        (wall / 1000).toFixed(2).padStart(10),
        (cpu / 1000).toFixed(2).padStart(10),
        (cpu / count).toFixed(2).padStart(14),
        (memory / 2 ** 20).toFixed(0).padStart(12),
        `${growth.toFixed(2)}×`.padStart(8),
      ].join(""),
    );
  }
  console.log("growth: CPU time against the first row, divided by the growth in tables; 1 or less is linear");
}

function measureProject(cli, count) {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-scale-"));
  try {
    writeProject(folder, count);
    measureNode([cli, "generate"], { cwd: folder });
    rmSync(join(folder, "db"), { recursive: true, force: true });
    return measureNode([cli, "generate"], { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProject(folder, count) {
  mkdirSync(join(folder, "queries"));
  const numbers = Array.from({ length: count }, (_, index) => index);
  writeFileSync(join(folder, "schema.sql"), numbers.map(table).join("\n"));
  // Twenty tables a file, as people would split them.
  for (let start = 0; start < count; start += 20) {
    const text = numbers
      .slice(start, start + 20)
      .map((number) => queries(number, count))
      .join("\n");
    writeFileSync(join(folder, `queries/q${start}.sql`), text);
  }
  writeFileSync(
    join(folder, "sqlc.yaml"),
    `version: "2"
sql:
  - engine: postgresql
    schema: schema.sql
    queries: queries
    gen: { typescript: { out: db, driver: pg } }
`,
  );
}

function table(number) {
  return `CREATE TABLE table_${number} (
  id bigint PRIMARY KEY,
  parent_id bigint NOT NULL,
  name text NOT NULL,
  description text,
  amount numeric(12, 2) NOT NULL,
  is_active boolean NOT NULL DEFAULT true,
  tags text[] NOT NULL,
  details jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz
);
`;
}

function queries(number, count) {
  const second = (number + 1) % count;
  const third = (number + 2) % count;
  return `-- name: GetTable${number} :one
SELECT * FROM table_${number} WHERE id = $1;

-- name: CreateTable${number} :one
INSERT INTO table_${number} (id, parent_id, name, description, amount, is_active, tags, details, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING *;

-- name: JoinTable${number} :many
SELECT a.id, a.name, b.description, c.amount, c.updated_at
FROM table_${number} a
JOIN table_${second} b ON b.id = a.parent_id
LEFT JOIN table_${third} c ON c.id = b.parent_id
WHERE a.name = $1 AND b.is_active
ORDER BY a.created_at
LIMIT $2;
`;
}
