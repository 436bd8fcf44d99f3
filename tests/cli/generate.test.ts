import { chmodSync, mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createProject, type Project } from "./support/run-cli.ts";

const files = {
  "sqlc.yaml": `version: "2"
sql:
  - engine: postgresql
    schema: schema.sql
    queries: query.sql
    gen: { typescript: { out: db, driver: pg } }
`,
  "schema.sql": "CREATE TABLE books (id bigint PRIMARY KEY, title text NOT NULL);\n",
  "query.sql": "-- name: ListBooks :many\nSELECT * FROM books;\n",
};

const json = files["sqlc.yaml"].replace("typescript: { out: db, driver: pg }", "json: { out: db }");

const done = { status: 0, stdout: "", stderr: "" };

describe("generate", () => {
  test("writes the files and says nothing", () => {
    const project = createProject(files);
    expect(project.run("generate")).toEqual(done);
    expect(project.list("db")).toEqual(["db.ts", "models.ts", "query_sql.ts"]);
  });

  test("writes only files whose contents change", () => {
    const project = createProject(files);
    project.run("generate");
    const old = new Date(2000, 0, 1);
    for (const file of project.list("db")) utimesSync(join(project.folder, "db", file), old, old);
    project.write("query.sql", files["query.sql"].replace("ListBooks", "AllBooks"));
    project.run("generate");
    const changed = project.list("db").filter((file) => statSync(join(project.folder, "db", file)).mtime > old);
    expect(changed).toEqual(["query_sql.ts"]);
  });

  test.each([
    ["too long", "x".repeat(5000), "file name too long"],
    ["with a NUL", '"a\\0b"', "invalid argument"],
    ["too long, with a pattern below", `${"x".repeat(5000)}/*.sql`, "file name too long"],
  ])("a path that is none is an error at its place: %s", (_, path, reason) => {
    const project = createProject({ ...files, "sqlc.yaml": files["sqlc.yaml"].replace("schema.sql", path) });
    const { status, stderr } = project.run("generate");
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("sqlc.yaml:4:13");
  });

  test("-f names another configuration, whose folder is the base", () => {
    const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`sub/${name}`, text]));
    const project = createProject(inside);
    expect(project.run("generate", "-f", "sub/sqlc.yaml")).toEqual(done);
    expect(project.list("sub/db")).toContain("models.ts");
  });

  test("refuses a symbolic link that leads out of the folder", () => {
    const project = createProject({ ...files, "elsewhere/models.ts": "" });
    mkdirSync(join(project.folder, "db"));
    symlinkSync("../elsewhere/models.ts", join(project.folder, "db/models.ts"));
    const { status, stderr } = project.run("generate");
    expect(status).toBe(1);
    expect(stderr).toContain("models.ts");
    expect(project.read("elsewhere/models.ts")).toBe("");
    expect(project.read("db/db.ts")).toBeUndefined();
  });

  test("writes nothing when the SQL has a mistake, and shows where it is", () => {
    const project = createProject({ ...files, "query.sql": "-- name: ListBooks :many\nSELECT titel FROM books;\n" });
    expect(project.run("generate")).toEqual({
      status: 1,
      stdout: "",
      stderr: `# package typescript
query.sql:2:8: column "titel" does not exist
  1 | -- name: ListBooks :many
  2 | SELECT titel FROM books;
    |        ^^^^^
  hint: did you mean "title"?
`,
    });
    expect(project.list("db")).toEqual([]);
  });

  test("leaves no temporary files when one cannot be written", () => {
    const project = createProject(files);
    mkdirSync(join(project.folder, "db/query_sql.ts"), { recursive: true });
    const { status, stderr } = project.run("generate");
    expect([status, stderr, project.list("db")]).toEqual([
      1,
      "<dir>/db/query_sql.ts: open <dir>/db/query_sql.ts: is a directory\n",
      ["query_sql.ts"],
    ]);
  });

  test("a folder that is a file cannot be written to", () => {
    const project = createProject({ ...files, db: "" });
    expect(project.run("generate")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^<dir>\/db\/\w+\.ts: open /),
    });
  });

  test("gen.json writes the request with every field", () => {
    const project = createProject({ ...files, "sqlc.yaml": json });
    expect(project.run("generate")).toEqual(done);
    const request = JSON.parse(project.read("db/codegen_request.json") ?? "");
    expect(request.queries[0].text).toBe("SELECT id, title FROM books");
  });

  test("a TypeScript option that does not exist is an error with a suggestion", () => {
    const project = createProject({ ...files, "sqlc.yaml": files["sqlc.yaml"].replace("driver:", "drivr:") });
    const { status, stderr } = project.run("generate");
    expect([status, stderr]).toEqual([1, expect.stringContaining('"driver"')]);
  });

  test("a file that may not be read is reported", () => {
    const project = createProject(files);
    chmodSync(join(project.folder, "schema.sql"), 0);
    const { status, stderr } = project.run("generate");
    const isRoot = process.getuid?.() === 0;
    expect([status, stderr]).toEqual(
      isRoot ? [0, ""] : [1, "# package typescript\nschema.sql:1:1: read <dir>/schema.sql: permission denied\n"],
    );
  });
});

describe("compile", () => {
  test("checks and writes nothing", () => {
    const project = createProject(files);
    expect(project.run("compile")).toEqual(done);
    expect(project.list("db")).toEqual([]);
  });

  test("checks an entry without a generator too", () => {
    const yaml = files["sqlc.yaml"].replace(/ {4}gen: .*\n/, "");
    const project = createProject({ ...files, "sqlc.yaml": yaml, "query.sql": "-- name: Q :one\nSELECT x;\n" });
    expect([project.run("generate").status, project.run("compile").status]).toEqual([0, 1]);
  });
});

describe("--dump-requests", () => {
  test("writes the request of the Go generator", () => {
    const yaml = files["sqlc.yaml"].replace("typescript: { out: db, driver: pg }", "go: { out: db, package: books }");
    const project = createProject({ ...files, "sqlc.yaml": yaml });
    expect(project.run("generate", "--dump-requests", "dump")).toEqual(done);
    const request = JSON.parse(project.read("dump/request.json") ?? "");
    expect(JSON.parse(Buffer.from(request.plugin_options, "base64").toString()).package).toBe("books");
    expect(request.catalog.schemas.map((schema: { name: string }) => schema.name)).not.toContain("pg_catalog");
  });
});

describe("code cache", () => {
  function withCache(cache: string): Project {
    return createProject(files, { environment: { XDG_CACHE_HOME: cache } });
  }

  test("a damaged cache changes nothing", () => {
    const cached = createProject();
    const cache = join(cached.folder, "cache");
    withCache(cache).run("generate");
    const entries = cached.list("cache").filter((file) => file.endsWith(".js"));
    expect(entries.length).toBeGreaterThan(0);
    for (const file of entries) cached.write(`cache/${file}`, "damaged".repeat(1001));
    expect(withCache(cache).run("generate")).toEqual(done);
  });

  const damages: readonly (readonly [string, Buffer])[] = [
    ["empty", Buffer.alloc(0)],
    ["of one byte twice", Buffer.from([255, 255])],
    ["of zeros", Buffer.alloc(1000)],
  ];
  test.each(damages)("a cache %s changes nothing", (_, contents) => {
    const cached = createProject();
    const cache = join(cached.folder, "cache");
    withCache(cache).run("generate");
    for (const file of cached.list("cache").filter((file) => file.endsWith(".js")))
      writeFileSync(join(cache, file), contents);
    expect(withCache(cache).run("generate")).toEqual(done);
  });

  test("a run that goes further than the one that made the cache adds to it, another one does not", () => {
    const cached = createProject();
    const cache = join(cached.folder, "cache");
    const sizeAfter = (...args: string[]): number => {
      withCache(cache).run(...args);
      const main = cached.list("cache").find((file) => file.endsWith("main.js")) ?? "";
      return statSync(join(cache, main)).size;
    };
    const [first, further, same] = [sizeAfter("version"), sizeAfter("generate"), sizeAfter("version")];
    expect([further > 2 * first, same]).toEqual([true, further]);
  });

  test("a cache that cannot be written changes nothing", () => {
    const blocked = createProject({ cache: "a file where the folder would be" });
    expect(withCache(join(blocked.folder, "cache")).run("generate")).toEqual(done);
  });
});
