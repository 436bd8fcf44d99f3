import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { expect, test } from "vitest";

const schema = "CREATE TABLE posts (id bigint PRIMARY KEY, shard int NOT NULL, body text);";

async function run(query: string, generator: string) {
  const config = `version: "2"
sql:
  - { engine: mysql, schema: schema.sql, queries: q.sql, gen: { ${generator}: { out: db } } }
`.replace("go: { out", "go: { package: db, out");
  const host = createMemoryHost({ "sqlc.yaml": config, "schema.sql": schema, "q.sql": query });
  await runProject(host, { mode: "generate" });
  const contents = host.files.get("/project/db/q_sql.ts") ?? "";
  return {
    output: host.logged.join(""),
    typescript: typeof contents === "string" ? contents : new TextDecoder().decode(contents),
  };
}

const rollup =
  "-- name: Get :many\nSELECT sqlc.embed(posts), count(*) AS n FROM posts GROUP BY shard, id WITH ROLLUP;\n";
const plain = "-- name: Get :many\nSELECT sqlc.embed(posts), count(*) AS n FROM posts GROUP BY shard, id;\n";

test("an embedded row with columns that ROLLUP leaves out is a type of its own in TypeScript", async () => {
  const { typescript } = await run(rollup, "typescript");
  expect(typescript).toMatch(/\n {2}post: GetRow_post;/);
  expect(typescript).toMatch(/id: bigint \| null;/);
  expect((await run(plain, "typescript")).typescript).toMatch(/\n {2}post: Post;/);
});

test("of which Go is warned", async () => {
  const warning = 'sqlc.embed(posts): ROLLUP leaves "id" out of some results, and reading those fails in Go';
  expect((await run(rollup, "go")).output).toContain(`q.sql:2:8: warning: ${warning}`);
  expect((await run(plain, "go")).output).toBe("");
});
