import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "./bundle.ts";
import type { PageCase, PageResult } from "./page-case.ts";

const mostMilliseconds = 90_000;

/** Debian's, or another by `$CHROMIUM`; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM ?? "", "/usr/bin/chromium"].find((path) => existsSync(path));
}

/** Opens a page in a browser without a window, lets it generate the cases, and gives what the page reports. */
export async function generateInChromium(
  chromium: string,
  bundle: Bundle,
  cases: readonly PageCase[],
): Promise<readonly PageResult[]> {
  const profile = mkdtempSync(join(tmpdir(), "sqlc-ts-chromium-"));
  const { server, report } = createPageServer(bundle, cases);
  const port = await listen(server);
  const browser = spawn(chromium, [...flags(profile), `http://127.0.0.1:${port}/`], {
    detached: true,
    stdio: "ignore",
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the page reported nothing in time")), mostMilliseconds);
    browser.once("error", reject);
    browser.once("exit", (status) => reject(new Error(`the browser ended with ${status} before the page was done`)));
  });
  try {
    return await Promise.race([report, failed]);
  } finally {
    clearTimeout(timer);
    browser.removeAllListeners();
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags(profile: string): readonly string[] {
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
  ];
}

interface PageServer {
  readonly server: Server;
  readonly report: Promise<readonly PageResult[]>;
}

const html =
  '<!doctype html><meta charset="utf-8"><title>sqlc-ts</title><script type="module" src="/page.js"></script>';

function createPageServer(bundle: Bundle, cases: readonly PageCase[]): PageServer {
  const server = createServer();
  const report = new Promise<readonly PageResult[]>((resolve, reject) => {
    server.on("request", async (request, response) => {
      const { url = "/" } = request;
      const script = bundle.get(url.slice(1));
      if (url === "/") response.setHeader("Content-Type", "text/html").end(html);
      else if (url === "/cases.json") response.end(JSON.stringify(cases));
      else if (script) response.setHeader("Content-Type", "text/javascript").end(script);
      else if (url !== "/results") response.writeHead(404).end();
      else {
        const reported: readonly PageResult[] | string = JSON.parse(await readText(request));
        response.end();
        if (typeof reported === "string") reject(new Error(reported));
        else resolve(reported);
      }
    });
  });
  return { server, report };
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
