import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { describe, expect, test } from "vitest";

const query = "-- name: GetBook :one\nSELECT * FROM books WHERE id = $1;\n";

interface Run {
  readonly output: string;
  readonly files: ReadonlyMap<string, string>;
}

async function generate(files: Readonly<Record<string, string>>): Promise<Run> {
  const host = createMemoryHost(files);
  const { written } = await runProject(host, { mode: "generate" });
  const texts = written.map((path): [string, string] => [path.replace("/project/", ""), textOf(host.files.get(path))]);
  return { output: host.logged.join(""), files: new Map(texts) };
}

function textOf(contents: string | Uint8Array | undefined): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}

function entry(schema: string, out = "db", more = ""): string {
  return `  - { engine: postgresql, schema: ${schema}, queries: query.sql, gen: { go: { package: db, out: ${out}${more} } } }\n`;
}

const config = (...entries: readonly string[]): string => `version: "2"\nsql:\n${entries.join("")}`;

/** The fields of the struct of a table, in order. */
async function bookFields(files: Readonly<Record<string, string>>, schema = "migrations"): Promise<string> {
  const run = await generate({ "sqlc.yaml": config(entry(schema)), "query.sql": query, ...files });
  const struct = /type Book struct \{\n([^}]*)\}/.exec(run.files.get("db/models.go") ?? "")?.[1];
  return struct === undefined ? run.output : [...struct.matchAll(/^\t(\w+)/gm)].map(([, name]) => name).join(" ");
}

/** A create, nine changes and a last one, whose numbers are in order and whose names are not. */
function history(
  write: (number: number, up: string, down: string) => readonly [string, string][],
): Record<string, string> {
  const steps = Array.from({ length: 9 }, (_, index): [string, string] => [
    `ALTER TABLE books ADD COLUMN c${index + 2} int;`,
    `ALTER TABLE books DROP COLUMN c${index + 2};`,
  ]);
  const all = [["CREATE TABLE books (id bigint PRIMARY KEY);", "DROP TABLE books;"] as const, ...steps];
  return Object.fromEntries(all.flatMap(([up, down], index) => write(index + 1, up, down)));
}

const fields = "ID C2 C3 C4 C5 C6 C7 C8 C9 C10";

describe("a folder of migrations", () => {
  test("of goose", async () => {
    const files = history((number, up, down) => [
      [
        `migrations/${number}_step.sql`,
        `-- +goose Up\n-- +goose StatementBegin\n${up}\n-- +goose StatementEnd\n\n-- +goose Down\n${down}\n`,
      ],
    ]);
    expect(await bookFields(files)).toBe(fields);
  });

  test("of golang-migrate", async () => {
    const files = history((number, up, down) => [
      [`migrations/${number}_step.up.sql`, `BEGIN;\n${up}\nCOMMIT;\n`],
      [`migrations/${number}_step.down.sql`, down],
    ]);
    expect(await bookFields(files)).toBe(fields);
  });

  test("of sql-migrate", async () => {
    const files = history((number, up, down) => [
      [`migrations/${number}-step.sql`, `-- +migrate Up\n${up}\n\n-- +migrate Down\n${down}\n`],
    ]);
    expect(await bookFields(files)).toBe(fields);
  });

  test("of tern", async () => {
    const files = history((number, up, down) => [
      [`migrations/${number}_step.sql`, `${up}\n\n---- create above / drop below ----\n\n${down}\n`],
    ]);
    expect(await bookFields(files)).toBe(fields);
  });

  test("of dbmate, whose versions have one length", async () => {
    const files = history((number, up, down) => [
      [
        `migrations/202401010000${String(number).padStart(2, "0")}_step.sql`,
        `-- migrate:up transaction:false\n${up}\n\n-- migrate:down transaction:false\n${down}\n`,
      ],
    ]);
    expect(await bookFields(files)).toBe(fields);
  });

  test("of Atlas, beside its checksums", async () => {
    const files = history((number, up) => [
      [`migrations/202401010000${String(number).padStart(2, "0")}.sql`, `-- atlas:txmode none\n\n${up}\n`],
    ]);
    expect(await bookFields({ ...files, "migrations/atlas.sum": "h1:x=\n" })).toBe(fields);
  });

  test("of no tool is read by name", async () => {
    const files = {
      "migrations/10_a.sql": "CREATE TABLE books (id bigint);",
      "migrations/9_b.sql": "DROP TABLE books;",
    };
    expect(await bookFields(files)).toContain('relation "books" does not exist');
  });
});

describe("schema", () => {
  const goose = {
    "migrations/1_a.sql": "-- +goose Up\nCREATE TABLE books (id bigint PRIMARY KEY);\n",
    "migrations/2_b.sql": "-- +goose Up\nALTER TABLE books ADD COLUMN title text;\n",
    "migrations/10_c.sql": "-- +goose Up\nALTER TABLE books DROP COLUMN title, ADD COLUMN name text;\n",
  };

  test.each([
    ["a folder", "migrations"],
    ["a folder with a slash", "./migrations/"],
    ["a pattern", '"migrations/*.sql"'],
    ["a list of patterns", '["migrations/?_*.sql", "migrations/??_*.sql"]'],
    ["a list of files", "[migrations/1_a.sql, migrations/2_b.sql, migrations/10_c.sql]"],
  ])("is %s", async (_, schema) => {
    expect(await bookFields(goose, schema)).toBe("ID Name");
  });

  test("is a list of a folder and a file", async () => {
    const more = { "extra.sql": "ALTER TABLE books ADD COLUMN extra int;" };
    expect(await bookFields({ ...goose, ...more }, "[migrations, extra.sql]")).toBe("ID Name Extra");
  });

  test("shows a mistake at its line of the migration", async () => {
    const files = {
      "migrations/1_a.sql": "-- +goose Up\nCREATE TABLE books (id bigint);\nALTER TABLE boks ADD a int;\n",
    };
    expect(await bookFields(files)).toContain('migrations/1_a.sql:3:13: relation "boks" does not exist');
  });
});

describe("several packages of one configuration", () => {
  const files = { "query.sql": query, "schema.sql": "CREATE TABLE books (id bigint PRIMARY KEY);" };

  test("each have their files", async () => {
    const entries = [entry("schema.sql", "a"), entry("schema.sql", "b", ", sql_package: pgx/v5")];
    const run = await generate({ ...files, "sqlc.yaml": config(...entries) });
    expect([...run.files.keys()].sort()).toEqual(
      ["a", "b"].flatMap((folder) => ["db.go", "models.go", "query.sql.go"].map((name) => `${folder}/${name}`)),
    );
    expect(run.files.get("b/db.go")).toContain("pgx.Tx");
  });

  test("may be the same twice", async () => {
    const run = await generate({ ...files, "sqlc.yaml": config(entry("schema.sql"), entry("schema.sql")) });
    expect([run.output, run.files.size]).toEqual(["", 3]);
  });

  test("may write different files to one folder", async () => {
    const second = entry("schema.sql", "db", ", output_db_file_name: db.go").replace("query.sql", "more.sql");
    const more = "-- name: ListBooks :many\nSELECT * FROM books;\n";
    const run = await generate({ ...files, "more.sql": more, "sqlc.yaml": config(entry("schema.sql"), second) });
    expect([...run.files.keys()].sort()).toEqual(["db/db.go", "db/models.go", "db/more.sql.go", "db/query.sql.go"]);
  });

  test("that write one file differently are a mistake", async () => {
    const second = entry("schema.sql", "db", ", emit_json_tags: true");
    const run = await generate({ ...files, "sqlc.yaml": config(entry("schema.sql"), second) });
    expect([run.output, run.files.size]).toEqual([expect.stringContaining("db/models.go"), 0]);
  });
});
