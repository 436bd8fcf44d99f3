import type { IncomingMessage } from "node:http";
import { get, type RequestOptions } from "node:https";
import { LoadError } from "../load-error.ts";

export interface DownloadOptions {
  readonly userAgent: string;
  /** Bytes. */
  readonly largest: number;
  /** For the whole download. */
  readonly milliseconds: number;
  /** Certificates to trust besides those of the platform. */
  readonly ca?: string;
  readonly signal?: AbortSignal | undefined;
}

const mostRedirects = 10;

/** Fetches a file by HTTPS; redirects are followed as long as they stay with HTTPS. Throws {@link LoadError}. */
export async function download(url: string, options: DownloadOptions): Promise<Uint8Array> {
  const time = AbortSignal.timeout(options.milliseconds);
  const signal = options.signal ? AbortSignal.any([options.signal, time]) : time;
  let current = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(current, url, { ...options, signal });
    const status = response.statusCode ?? 0;
    if (![301, 302, 303, 307, 308].includes(status)) return readBody(response, url, options.largest, signal);
    response.destroy();
    current = nextLocation(current, response.headers.location, url);
  }
  throw new LoadError(`http.Get: ${url}: stopped after ${mostRedirects} redirects`);
}

function request(target: string, url: string, { userAgent, ca, signal }: DownloadOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const settings: RequestOptions = { headers: { "User-Agent": userAgent }, agent: false, signal, ...(ca && { ca }) };
    const sent = get(target, settings, resolve);
    sent.on("error", (error) => reject(failure(url, reasonOf(error), error)));
  });
}

function nextLocation(current: string, location: string | undefined, url: string): string {
  const next = location !== undefined && URL.canParse(location, current) ? new URL(location, current) : undefined;
  if (!next) throw failure(url, "a redirect without a place to go to");
  if (next.protocol !== "https:") throw failure(url, `refused a redirect to ${next.href}, which is not https`);
  return next.href;
}

async function readBody(
  response: IncomingMessage,
  url: string,
  largest: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw failure(url, `the server answered ${response.statusCode} ${response.statusMessage ?? ""}`.trimEnd());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > largest) throw failure(url, `more than ${largest} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const reason = signal.aborted ? "took too long" : reasonOf(error);
    throw new LoadError(`readall: ${url}: the answer ended early, after ${size} bytes (${reason})`, { cause: error });
  }
  return Buffer.concat(chunks);
}

function failure(url: string, reason: string, cause?: unknown): LoadError {
  return new LoadError(`http.Get: URL ${url}: ${reason}`, { cause });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError" || error.name === "TimeoutError") return "took too long";
  const isRefused = "code" in error && error.code === "ECONNREFUSED";
  return isRefused ? "connection refused" : error.message || ("code" in error ? String(error.code) : error.name);
}
