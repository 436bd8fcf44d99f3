import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeResponse, encodeRequest, type GenerateRequest, requestFromJson, requestToJson } from "@sqlc-ts/protocol";
import { afterAll, describe, expect, test } from "vitest";
import { compareJobs } from "./compare.ts";
import { buildOracle, type Job, runInSandbox } from "./engines.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-generator-"));
const output = join(folder, "generator.wasm");
const built = spawnSync("go", ["build", "-ldflags", "-s -w", "-o", output, "."], {
  cwd: fileURLToPath(new URL("generator", import.meta.url)),
  env: { ...process.env, GOOS: "wasip1", GOARCH: "wasm" },
  encoding: "utf8",
});
const module = built.status === 0 ? readFileSync(output) : new Uint8Array();
const goAbsence = built.error === undefined ? "" : " (Go is not installed)";
const oracle = buildOracle();
const engineAbsence = "absent" in oracle ? ` (${oracle.absent})` : "";

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const types = ["text", "int8", "pg_catalog.numeric", "mood", "uuid", "bytea", "jsonb", "timestamptz", "int4range"];
const column = (name: string, type: string, more: object = {}): object => ({
  name,
  length: -1,
  type: { name: type },
  ...more,
});
const request = {
  settings: {
    version: "2",
    engine: "postgresql",
    schema: ["schema.sql", "größe.sql"],
    queries: ["query.sql"],
    codegen: { out: "gen", plugin: "generator", env: ["A", "B"], wasm: { url: "file://p.wasm", sha256: "00" } },
  },
  catalog: {
    default_schema: "public",
    schemas: [
      {
        name: "public",
        tables: [{ rel: { name: "authors" }, columns: [column("id", "int8", { not_null: true })], comment: "People" }],
        enums: [{ name: "mood", vals: ["sad", "", "<ok> & 'fine'"] }],
        composite_types: [{ name: "address" }],
      },
      {},
    ],
  },
  queries: types.map((type, index) => ({
    name: `Query${index}`,
    cmd: index % 2 === 0 ? ":many" : ":one",
    text: `SELECT \`${index}\` AS "größe" FROM authors`,
    filename: "query.sql",
    comments: [" first", "", " \u{1f600} \u2028"],
    columns: types
      .slice(0, index + 1)
      .map((name, at) => column(`${name} ${at}`, name, { not_null: at > 1, length: at - 1 })),
    params: [{ number: 1, column: column("a", type, { is_array: true, array_dims: 3, is_named_param: true }) }],
    insert_into_table: index === 1 ? { schema: "public", name: "authors" } : null,
  })),
  sqlc_version: "v1.31.1",
};

function requestWith(options: string): GenerateRequest {
  const encoded = Buffer.from(options).toString("base64");
  return requestFromJson({ ...request, plugin_options: encoded, global_options: encoded });
}

function jobOf(options: string): Job {
  return { module, stdin: encodeRequest(requestWith(options)), environment: [["SQLC_VERSION", "v1.31.1"]] };
}

describe.skipIf(goAbsence !== "")(`a generator made with plugin-sdk-go${goAbsence}`, () => {
  test("is built", () => {
    expect([built.status, built.stderr]).toEqual([0, ""]);
  });

  test("reads the same in our requests as protobuf's own library writes", () => {
    const options = '{"package":"models"}';
    const job = jobOf(options);
    const { files } = decodeResponse(runInSandbox(job).stdout);
    const contents = (name: string): Buffer =>
      Buffer.from(files.find((file) => file.name === name)?.contents ?? new Uint8Array());
    expect(contents("request.bin").equals(job.stdin)).toBe(true);
    // The library puts spaces into some builds' JSON, so that nobody compares it as text.
    const json = JSON.stringify(JSON.parse(contents("request.json").toString()));
    expect(json).toBe(JSON.stringify(requestToJson(requestWith(options))));
  });

  test.skipIf(engineAbsence !== "")(`does the same under sqlc and here${engineAbsence}`, () => {
    const jobs = ["", '{"package":"models","rename":{"text 0":"Text"}}', '{"unknown":1}', "[]", "{"].map(jobOf);
    const broken = { module, stdin: new TextEncoder().encode("not a request"), environment: [] };
    const differences = compareJobs("command" in oracle ? oracle.command : "", [...jobs, broken]);
    expect(differences).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
