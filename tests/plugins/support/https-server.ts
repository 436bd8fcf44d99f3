import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";

export interface TestServer {
  /** `https://localhost:<port>`. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  close(): void;
}

export const certificatePath = fileURLToPath(new URL("../certificate/certificate.pem", import.meta.url));
const keyPath = fileURLToPath(new URL("../certificate/key.pem", import.meta.url));

/** An HTTPS server on this machine. */
export async function startServer(answer: (path: string, response: ServerResponse) => void): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer(
    { key: readFileSync(keyPath), cert: readFileSync(certificatePath) },
    ({ url = "" }: IncomingMessage, response: ServerResponse) => {
      requests.push(url);
      answer(url, response);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { origin: `https://localhost:${port}`, requests, close: () => server.close() };
}
