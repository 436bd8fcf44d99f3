import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPluginHost } from "../../packages/plugin-host/src/node/plugin-host.ts";
import { defaultLimits, type SandboxGrants } from "../../packages/plugin-host/src/transport.ts";
import { rejectionOf } from "./support/run-process.ts";
import { emptyRequest, noGrants } from "./support/run-wasm.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-evil-"));

beforeAll(() => {
  const { status, stderr } = spawnSync("go", ["build", "-o", join(folder, "evil.wasm"), "."], {
    cwd: fileURLToPath(new URL("./evil", import.meta.url)),
    env: { ...process.env, GOOS: "wasip1", GOARCH: "wasm" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`go build: ${stderr}`);
  mkdirSync(join(folder, "granted"));
  writeFileSync(join(folder, "granted/allowed.txt"), "yes");
  writeFileSync(join(folder, "secret.txt"), "no");
  symlinkSync("../secret.txt", join(folder, "granted/link.txt"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function confess(grants: SandboxGrants): Promise<readonly string[]> {
  const host = createPluginHost({ environment: { SQLCCACHE: join(folder, "cache") }, log: () => undefined });
  const definition = {
    kind: "wasm",
    name: "evil",
    baseDirectory: folder,
    environment: [["SQLC_VERSION", "v1"]],
    url: "file://evil.wasm",
    sha256: "",
    grants,
  } as const;
  const text = await rejectionOf(host.run(definition, emptyRequest, defaultLimits));
  return text.split("\n");
}

const refused = (...names: readonly string[]): readonly string[] => names.map((name) => `${name}: refused`);
const outside = refused("credentials", "passwd", "root", "write", "network", "command");

test("a Go plugin gets at nothing, and maps have the same order in every run", async () => {
  const said = await confess(noGrants);
  expect(said.slice(0, -2)).toEqual([
    ...outside,
    ...refused("granted", "beside", "link", "granted write"),
    'variables: ["SQLC_VERSION=v1"]',
  ]);
  expect(await confess(noGrants)).toEqual(said);
});

test("a granted folder can be read, and nothing beside it", async () => {
  const said = await confess({ ...noGrants, directories: [{ mount: "/granted", path: "granted" }] });
  expect(said.slice(0, 10)).toEqual([...outside, "granted: done", ...refused("beside", "link", "granted write")]);
  expect(existsSync(join(folder, "granted/new.txt"))).toBe(false);
});
