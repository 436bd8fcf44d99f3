import { checksumMismatch } from "../checksum.ts";
import { LoadError } from "../load-error.ts";
import { readLockEntries } from "../lock-entries.ts";
import type { WasmDefinition } from "../transport.ts";
import { fetchModule } from "./fetch-module.ts";

/** Bytes of a file of the project by its absolute path; undefined when there is none. */
export type FileReader = (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

/** A relative path starts at the configuration's folder. Undefined when there is no such file. */
export function readBeside(readFile: FileReader, path: string, baseDirectory: string): ReturnType<FileReader> {
  return readFile(path.startsWith("/") ? path : `${baseDirectory}/${path}`);
}

/**
 * The bytes of a definition's module, checked against the hash of the configuration or of `sqlc.lock`, when one of them has one. Throws
 * {@link LoadError}.
 */
export async function loadModuleBytes(definition: WasmDefinition, readFile: FileReader): Promise<Uint8Array> {
  const wanted = (definition.sha256 || (await lockedHash(definition, readFile))).toLowerCase();
  const bytes = await getBytes(definition, readFile);
  if (wanted === "") return bytes;
  const got = await sha256Of(bytes);
  if (got !== wanted) throw checksumMismatch(definition, wanted, got);
  return bytes;
}

async function getBytes({ url, baseDirectory }: WasmDefinition, readFile: FileReader): Promise<Uint8Array> {
  if (url.startsWith("https://")) return fetchModule(url);
  if (!url.startsWith("file://")) {
    throw new LoadError(`unknown scheme: ${url}\n  hint: in a browser, plugins are loaded from file:// and https://`);
  }
  const bytes = await readBeside(readFile, url.slice("file://".length), baseDirectory);
  if (!bytes) throw new LoadError(`os.Open: ${url}: no such file or directory`);
  return bytes;
}

/** Empty when there is none. */
async function lockedHash({ url, baseDirectory }: WasmDefinition, readFile: FileReader): Promise<string> {
  const path = `${baseDirectory}/sqlc.lock`;
  const lock = await readFile(path);
  return lock ? (readLockEntries(new TextDecoder().decode(lock), path).get(url)?.sha256 ?? "") : "";
}

/** In lower-case hexadecimal. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  // Browsers have it for pages that come by HTTPS or from this machine.
  if (!globalThis.crypto.subtle) throw new LoadError("the page was not loaded by https, so no hash can be checked");
  const digest = await globalThis.crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
