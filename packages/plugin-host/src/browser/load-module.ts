import { checksumMismatch } from "../checksum.ts";
import { LoadError } from "../load-error.ts";
import { readLockEntries } from "../lock-entries.ts";
import { describeMissingModule } from "../missing-file.ts";
import type { WasmDefinition } from "../transport.ts";
import { fetchModule } from "./fetch-module.ts";
import type { ModuleCode } from "./job.ts";
import type { ModuleStore } from "./module-store.ts";

/** Bytes of a file of the project by its absolute path; undefined when there is none. */
export type FileReader = (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

export interface ModuleSources {
  readonly readFile: FileReader;
  /** Refuse what is neither pinned nor locked. */
  readonly frozen: boolean;
  readonly compiled: ModuleStore;
}

export interface LoadedModule {
  readonly code: ModuleCode;
  /** Lower-case hexadecimal; undefined where the browser gives no hashes and none was asked for. */
  readonly sha256: string | undefined;
}

/** A relative path starts at the configuration's folder. */
export function besideConfig(path: string, baseDirectory: string): string {
  return path.startsWith("/") ? path : `${baseDirectory}/${path}`;
}

/** The bytes of a file, undefined when there is none. What the reader throws becomes the error that `explain` makes of its message. */
export async function readOrExplain(
  readFile: FileReader,
  path: string,
  explain: (reason: string) => Error,
): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    throw explain(error instanceof Error ? error.message : String(error));
  }
}

/**
 * A definition's module, checked at every load against the hash of the configuration or of `sqlc.lock`, when one of them has one; compiled when
 * a module with this hash is known. Throws {@link LoadError}.
 */
export async function loadModule(
  definition: WasmDefinition,
  memoryBytes: number,
  { readFile, frozen, compiled }: ModuleSources,
  signal: AbortSignal | undefined,
): Promise<LoadedModule> {
  const { url } = definition;
  const wanted = (definition.sha256 || (await lockedHash(definition, readFile))).toLowerCase();
  if (frozen && wanted === "") {
    throw new LoadError(`${url} has no sha256 in the configuration and is not in sqlc.lock`);
  }
  const isRemote = url.startsWith("https://");
  // The hash says all: what was once loaded by it need not be fetched again.
  const known = isRemote ? compiled.find(wanted, memoryBytes) : undefined;
  if (known) return { code: known, sha256: wanted };
  const bytes = isRemote ? await fetchModule(url, signal) : await readModuleFile(definition, readFile);
  const sha256 = await sha256Of(bytes);
  if (wanted !== "") check(definition, wanted, sha256);
  const found = sha256 === undefined ? undefined : compiled.find(sha256, memoryBytes);
  return { code: found ?? { kind: "bytes", bytes }, sha256 };
}

function check(definition: WasmDefinition, wanted: string, got: string | undefined): void {
  if (got === undefined) throw new LoadError("the page was not loaded by https, so no hash can be checked");
  if (got !== wanted) throw checksumMismatch(definition, wanted, got);
}

async function readModuleFile({ url, baseDirectory }: WasmDefinition, readFile: FileReader): Promise<Uint8Array> {
  if (!url.startsWith("file://")) {
    throw new LoadError(`unknown scheme: ${url}\n  hint: in a browser, plugins are loaded from file:// and https://`);
  }
  const path = besideConfig(url.slice("file://".length), baseDirectory);
  const bytes = await readOrExplain(readFile, path, (reason) => new LoadError(`readall: ${reason}`));
  if (!bytes) throw new LoadError(describeMissingModule(url, path));
  return bytes;
}

/** Empty when there is none. */
async function lockedHash({ url, baseDirectory }: WasmDefinition, readFile: FileReader): Promise<string> {
  const path = `${baseDirectory}/sqlc.lock`;
  const lock = await readOrExplain(readFile, path, (reason) => new LoadError(`${path} cannot be read: ${reason}`));
  return lock ? (readLockEntries(new TextDecoder().decode(lock), path).get(url)?.sha256 ?? "") : "";
}

/** In lower-case hexadecimal. Undefined where there are no hashes: browsers have them for pages that come by HTTPS or from this machine. */
async function sha256Of(bytes: Uint8Array): Promise<string | undefined> {
  if (!globalThis.crypto.subtle) return undefined;
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
