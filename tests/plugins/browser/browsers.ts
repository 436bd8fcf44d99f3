import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const mostMilliseconds = 100_000;

export interface Browser {
  readonly name: "Chromium" | "Firefox";
  readonly path: string;
}

/** Debian's, or others by `$CHROMIUM` and `$FIREFOX`; those that there are. */
export function findBrowsers(): readonly Browser[] {
  const places = [
    ["Chromium", process.env.CHROMIUM ?? "/usr/bin/chromium"],
    ["Firefox", process.env.FIREFOX ?? "/usr/bin/firefox-esr"],
  ] as const;
  return places.filter(([, path]) => existsSync(path)).map(([name, path]) => ({ name, path }));
}

export interface Page {
  readonly html: string;
  /** The Content-Security-Policy of all that is served. */
  readonly policy?: string;
  /** Other files by path, `/page.js`. They may be asked for from other origins too. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export interface Visit {
  /** What the page sent to `/report`, as JSON. */
  readonly report: string;
  /** Bytes of each file that the page asked for, by path. */
  readonly served: ReadonlyMap<string, number>;
}

/** Opens a page in a browser without a window and waits until it reports. */
export async function visit(browser: Browser, page: Page): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), "sqlc-ts-browser-"));
  const { server, report, served } = createPageServer(page);
  const port = await listen(server);
  const child = spawn(browser.path, flags(browser, profile, `http://127.0.0.1:${port}/`), {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the page reported nothing in time")), mostMilliseconds);
    child.once("error", reject);
    child.once("exit", (status) => reject(new Error(`the browser ended with ${status} before the page was done`)));
  });
  try {
    return { report: await Promise.race([report, failed]), served };
  } finally {
    clearTimeout(timer);
    child.removeAllListeners();
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags({ name }: Browser, profile: string, address: string): readonly string[] {
  if (name === "Firefox") return ["--headless", "--no-remote", "--profile", profile, address];
  return [
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-background-networking",
    "--no-first-run",
    // The server with faults has a certificate of its own.
    "--ignore-certificate-errors",
    `--user-data-dir=${profile}`,
    // Chromium's own sandbox does not run as root, which continuous integration often is.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    address,
  ];
}

interface PageServer {
  readonly server: Server;
  readonly report: Promise<string>;
  readonly served: Map<string, number>;
}

function createPageServer({ html, policy, files }: Page): PageServer {
  const server = createServer();
  const served = new Map<string, number>();
  const report = new Promise<string>((resolve) => {
    server.on("request", async (request, response) => {
      const { url = "/" } = request;
      if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (url === "/report") {
        const text = await readText(request);
        response.end();
        resolve(text);
        return;
      }
      const file = url === "/" ? html : files.get(url);
      served.set(url, file?.length ?? 0);
      answer(response, url, file);
    });
  });
  return { server, report, served };
}

function answer(response: ServerResponse, url: string, file: string | Uint8Array | undefined): void {
  if (file === undefined) response.writeHead(404).end();
  else response.setHeader("Content-Type", url.endsWith(".js") ? "text/javascript" : "text/html").end(file);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
