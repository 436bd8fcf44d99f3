import { LoadError } from "../load-error.ts";

const largest = 256 * 1024 * 1024;
const milliseconds = 120_000;

/** Fetches a module by HTTPS, redirects included, without the page's cookies. Throws {@link LoadError}. */
export async function fetchModule(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  try {
    const time = AbortSignal.timeout(milliseconds);
    const either = signal ? AbortSignal.any([signal, time]) : time;
    const response = await fetch(url, { credentials: "omit", signal: either });
    if (!response.url.startsWith("https://")) {
      throw new LoadError(`http.Get: URL ${url}: refused a redirect to ${response.url}, which is not https`);
    }
    if (response.status !== 200) {
      throw new LoadError(
        `http.Get: URL ${url}: the server answered ${response.status} ${response.statusText}`.trimEnd(),
      );
    }
    return await readBody(response, url);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (isAborted(error)) throw new LoadError(`http.Get: URL ${url}: took too long`, { cause: error });
    // Browsers do not say why: no connection, or a server that does not allow this page to read it (CORS).
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError(`http.Get: URL ${url}: ${reason}`, { cause: error });
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

async function readBody({ body }: Response, url: string): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > largest) throw new LoadError(`http.Get: URL ${url}: more than ${largest} bytes`);
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
