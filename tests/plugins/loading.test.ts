import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBlobCache } from "../../packages/plugin-host/src/node/blob-cache.ts";
import { type LoadOptions, loadModule } from "../../packages/plugin-host/src/node/load-module.ts";
import { sha256Of } from "../../packages/plugin-host/src/node/sha256.ts";
import { certificatePath, startServer, type TestServer } from "./support/https-server.ts";
import { noGrants } from "./support/run-wasm.ts";

const module = new TextEncoder().encode("the module's bytes");
const hash = sha256Of(module);
const base = mkdtempSync(join(tmpdir(), "sqlc-ts-loading-test-"));
let server: TestServer;

beforeAll(async () => {
  server = await startServer(answer);
});

afterAll(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

function answer(path: string, response: ServerResponse): void {
  const redirect = /^\/to\/(.*)$/.exec(path);
  if (redirect) response.writeHead(302, { Location: decodeURIComponent(redirect[1] ?? "") }).end();
  else if (path.startsWith("/module")) response.end(module);
  else if (path === "/other") response.end("other bytes");
  else if (path === "/error") response.writeHead(500).end(module);
  else if (path === "/short") {
    response.writeHead(200, { "Content-Length": module.length + 10 }).write(module, () => response.destroy());
  } else if (path === "/silent") return;
  else if (path === "/stalled") response.writeHead(200, { "Content-Length": 100 }).write("the first bytes");
  else if (path === "/large") response.end(new Uint8Array(1001));
  else response.writeHead(404).end("not found");
}

interface Load extends Partial<Omit<LoadOptions, "download">> {
  readonly folder?: string;
  readonly sha256?: string;
  readonly milliseconds?: number;
  /** Certificates that are trusted; default: the server's. */
  readonly ca?: string;
}

interface Loaded {
  readonly text: string;
  readonly log: string;
}

function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(base, "test-"));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

/** The loaded bytes as text, or what went wrong, with the server and the folder as `<server>` and `<dir>`. */
async function load(url: string, load: Load = {}): Promise<Loaded> {
  const baseDirectory = load.folder ?? createFolder();
  const notices: string[] = [];
  const options: LoadOptions = {
    cache: () => createBlobCache(join(baseDirectory, "cache")),
    frozen: false,
    isContinuousIntegration: false,
    offline: false,
    log: (text) => notices.push(text),
    ...load,
    download: {
      userAgent: "test",
      largest: 1000,
      milliseconds: load.milliseconds ?? 10_000,
      ca: load.ca ?? readFileSync(certificatePath, "utf8"),
    },
  };
  const definition = {
    kind: "wasm",
    name: "test",
    baseDirectory,
    environment: [],
    url,
    sha256: load.sha256 ?? "",
    grants: noGrants,
  } as const;
  const anonymous = (text: string): string =>
    text.replaceAll(server.origin, "<server>").replaceAll(baseDirectory, "<dir>").replaceAll(hash, "<hash>");
  try {
    const { bytes } = await loadModule(definition, options);
    return { text: new TextDecoder().decode(bytes), log: anonymous(notices.join("")) };
  } catch (error) {
    return { text: anonymous(error instanceof Error ? error.message : String(error)), log: notices.join("") };
  }
}

const wanted = "the module's bytes";

describe("a file", () => {
  test("is found beside the configuration", async () => {
    const folder = createFolder({ "sub/plugin.wasm": module });
    expect((await load("file://sub/plugin.wasm", { folder, sha256: hash })).text).toBe(wanted);
  });

  test("is found at an absolute path", async () => {
    const folder = createFolder({ "plugin.wasm": module });
    expect((await load(`file://${folder}/plugin.wasm`, { sha256: hash })).text).toBe(wanted);
  });

  test("may have its hash in capitals", async () => {
    const folder = createFolder({ "plugin.wasm": module });
    expect((await load("file://plugin.wasm", { folder, sha256: hash.toUpperCase() })).text).toBe(wanted);
  });

  test("with another hash is refused", async () => {
    const folder = createFolder({ "plugin.wasm": "changed" });
    const { text } = await load("file://plugin.wasm", { folder, sha256: hash });
    expect(text).toContain(`invalid checksum: expected <hash>, got ${sha256Of(new TextEncoder().encode("changed"))}`);
  });

  test.each([
    ["file://absent.wasm", "os.Open: file://absent.wasm open <dir>/absent.wasm: no such file or directory"],
    ["file://cache", "readall: read <dir>/cache: is a directory"],
    ["http://localhost/x", "unknown scheme: http://localhost/x"],
    ["plugin.wasm", "unknown scheme: plugin.wasm"],
    ["npm:absent/plugin.wasm", "npm:absent/plugin.wasm: the package absent is not installed"],
    ["npm:a/../../secret", "npm:a/../../secret: write npm:<package>/<file>"],
  ])("%s is explained", async (url, message) => {
    expect((await load(url, { folder: createFolder({ "cache/x": "" }) })).text.split("\n")[0]).toBe(message);
  });

  test("of an installed package is found", async () => {
    const folder = createFolder({ "node_modules/@scope/plugin/dist/plugin.wasm": module });
    expect((await load("npm:@scope/plugin/dist/plugin.wasm", { folder, sha256: hash })).text).toBe(wanted);
  });
});

describe("a download", () => {
  test("with a pinned hash happens once", async () => {
    const folder = createFolder();
    const before = server.requests.length;
    for (let run = 0; run < 2; run++) await load(`${server.origin}/module-pinned`, { folder, sha256: hash });
    expect(server.requests.slice(before)).toEqual(["/module-pinned"]);
  });

  test("is repeated when the cache is damaged, and heals it", async () => {
    const folder = createFolder({ [`cache/cas/${hash.slice(0, 2)}/${hash}`]: "damaged" });
    const { text } = await load(`${server.origin}/module`, { folder, sha256: hash });
    expect([text, createBlobCache(join(folder, "cache")).read(hash)?.length]).toEqual([wanted, module.length]);
  });

  test("follows redirects", async () => {
    const target = encodeURIComponent(`${server.origin}/to/%2Fmodule`);
    expect((await load(`${server.origin}/to/${target}`, { sha256: hash })).text).toBe(wanted);
  });

  test.each([
    ["/absent", "http.Get: URL <server>/absent: the server answered 404 Not Found"],
    ["/error", "http.Get: URL <server>/error: the server answered 500 Internal Server Error"],
    ["/to/http%3A%2F%2Flocalhost%2Fmodule", "refused a redirect to http://localhost/module, which is not https"],
    ["/to/https%3A%2F%2F", "a redirect without a place to go to"],
    ["/to/", "stopped after 10 redirects"],
    ["/short", "the answer ended early, after 18 bytes"],
    ["/other", "invalid checksum: expected <hash>"],
    ["/large", "more than 1000 bytes"],
  ])("%s fails", async (path, message) => {
    expect((await load(`${server.origin}${path}`, { sha256: hash })).text).toContain(message);
  });

  test.each(["/silent", "/stalled"])("%s ends at its limit", async (path) => {
    expect((await load(`${server.origin}${path}`, { sha256: hash, milliseconds: 200 })).text).toContain(
      "took too long",
    );
  });

  test("from a server with a certificate that nobody vouches for fails", async () => {
    expect((await load(`${server.origin}/module`, { sha256: hash, ca: "" })).text).toMatch(/certificate/);
  });

  test("needs no cache that can be written to", async () => {
    const folder = createFolder({ cache: "a file" });
    expect((await load(`${server.origin}/module`, { folder, sha256: hash })).text).toBe(wanted);
  });

  test("from a server that is not there fails", async () => {
    expect((await load("https://127.0.0.1:1/x", { sha256: hash })).text).toBe(
      "http.Get: URL https://127.0.0.1:1/x: connection refused",
    );
  });

  test("does not happen offline", async () => {
    const before = server.requests.length;
    const { text } = await load(`${server.origin}/module`, { sha256: hash, offline: true });
    expect([text, server.requests.length]).toEqual([
      "<server>/module is not in the cache and --offline forbids to fetch it",
      before,
    ]);
  });
});

test("what is in the cache is taken offline", async () => {
  const folder = createFolder({ [`cache/cas/${hash.slice(0, 2)}/${hash}`]: module });
  expect((await load("https://localhost:1/x", { folder, sha256: hash, offline: true })).text).toBe(wanted);
});

describe("without a pinned hash", () => {
  const lockOf = (folder: string): unknown => JSON.parse(readFileSync(join(folder, "sqlc.lock"), "utf8"));
  const locked = (url: string, sha256: string): string =>
    JSON.stringify({ version: 1, plugins: { [url]: { sha256, size: 1 } } });

  test("the first download is locked", async () => {
    const folder = createFolder();
    const url = `${server.origin}/module`;
    const { log } = await load(url, { folder });
    expect([lockOf(folder), log]).toEqual([
      { version: 1, plugins: { [url]: { sha256: hash, size: module.length } } },
      "plugin <server>/module has no sha256 in the configuration; sqlc.lock now says sha256=<hash>\n",
    ]);
  });

  test("a download that is not what was locked is refused", async () => {
    const url = `${server.origin}/other`;
    const folder = createFolder({ "sqlc.lock": locked(url, hash) });
    expect((await load(url, { folder })).text).toContain("<server>/other is not what sqlc.lock says");
  });

  test.each([
    ["frozen", "--frozen"],
    ["isContinuousIntegration", "CI=true"],
  ] as const)("%s refuses a download that is not locked", async (option, name) => {
    const { text } = await load(`${server.origin}/module`, { [option]: true });
    expect(text).toContain(
      `<server>/module has no sha256 in the configuration and is not in sqlc.lock, which ${name} asks for`,
    );
  });

  test("frozen takes a download that is locked", async () => {
    const url = `${server.origin}/module`;
    const folder = createFolder({ "sqlc.lock": locked(url, hash) });
    expect((await load(url, { folder, frozen: true })).text).toBe(wanted);
  });

  test("a lock file that cannot be written is explained", async () => {
    const folder = createFolder({ "plugin.wasm": module, "sqlc.lock/x": "" });
    expect((await load("file://plugin.wasm", { folder })).text).toContain("<dir>/sqlc.lock cannot be read");
  });

  test("a file that was changed is locked anew", async () => {
    const folder = createFolder({ "plugin.wasm": module, "sqlc.lock": locked("file://plugin.wasm", "0".repeat(64)) });
    const { text, log } = await load("file://plugin.wasm", { folder });
    expect([text, log]).toEqual([wanted, "plugin file://plugin.wasm has changed; sqlc.lock now says sha256=<hash>\n"]);
  });

  test("a file that was changed is refused when the lock is frozen", async () => {
    const folder = createFolder({ "plugin.wasm": module, "sqlc.lock": locked("file://plugin.wasm", "0".repeat(64)) });
    expect((await load("file://plugin.wasm", { folder, frozen: true })).text).toContain("is not what sqlc.lock says");
  });

  test.each([["{"], ["[]"], ['{"version":2,"plugins":{}}'], ['{"version":1,"plugins":{"x":1}}']])(
    "a lock file %s is refused",
    async (text) => {
      const folder = createFolder({ "plugin.wasm": module, "sqlc.lock": text });
      expect((await load("file://plugin.wasm", { folder })).text).toMatch(/^<dir>\/sqlc\.lock/);
    },
  );
});
