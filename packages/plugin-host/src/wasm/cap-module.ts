import { describeBytes } from "../show-quantity.ts";
import { encodeU32 } from "./byte-reader.ts";
import { type Limits, type ModuleFacts, sectionIds, type TableType } from "./module-facts.ts";
import { UnsupportedModuleError } from "./read-module.ts";

const pageBytes = 65_536;
/** What an element of a table costs the engine, generously. */
const elementBytes = 32;

/** Under these names the host finds the memory of a module that does not export it, and the start function. */
const hiddenMemoryName = "sqlc-ts memory";
const hiddenStartName = "sqlc-ts start";

export interface CappedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The export that is memory 0; undefined when the module has none. */
  readonly memoryName: string | undefined;
  /** The export that is the start function. It is not started by itself any more, because it could not use the memory then. */
  readonly startName: string | undefined;
}

/**
 * The module with maxima that keep memory and tables within `limit` bytes: engines offer no other way to hold a module to one. Growing
 * beyond is answered to the module with -1, as on a machine that has no more. Throws {@link UnsupportedModuleError}.
 */
export function capModule(bytes: Uint8Array, facts: ModuleFacts, limit: number): CappedModule {
  const { memories, tables, exports, start } = facts;
  if (memories.length > 1) throw new UnsupportedModuleError("several memories (multi-memory)");
  const exported = exports.find(({ kind, index }) => kind === "memory" && index === 0)?.name;
  const memoryName = memories.length === 0 ? undefined : (exported ?? hiddenMemoryName);
  const startName = start === undefined ? undefined : hiddenStartName;
  const replaced = new Map<number, readonly number[]>();
  const memory = memories[0];
  if (memory) replaced.set(sectionIds.memory, [1, ...encodeLimits(capMemory(memory, limit))]);
  if (tables.length > 0) replaced.set(sectionIds.table, capTables(bytes, tables, limit));
  const added = [
    ...(memory && exported === undefined ? [encodeExport(hiddenMemoryName, 2, 0)] : []),
    ...(start === undefined ? [] : [encodeExport(hiddenStartName, 0, start)]),
  ];
  if (added.length > 0) replaced.set(sectionIds.export, withExports(bytes, facts, added));
  return { bytes: assemble(bytes, facts, replaced), memoryName, startName };
}

function capMemory({ minimum, maximum }: Limits, limit: number): Limits {
  const most = Math.min(65_536, Math.floor(limit / pageBytes));
  if (minimum > most) {
    const declared = describeBytes(minimum * pageBytes);
    throw new UnsupportedModuleError(
      `${declared} of memory from the start, more than its limit of ${describeBytes(limit)}`,
    );
  }
  return { minimum, maximum: Math.min(maximum ?? most, most) };
}

function capTables(bytes: Uint8Array, tables: readonly TableType[], limit: number): number[] {
  const most = Math.floor(limit / elementBytes);
  const declared = tables.reduce((sum, { limits }) => sum + limits.minimum, 0);
  if (declared > most || tables.length > 1_000) {
    throw new UnsupportedModuleError(`tables of ${declared} elements, more than its limit of memory allows (${most})`);
  }
  const room = Math.floor((most - declared) / tables.length);
  const entries = tables.flatMap(({ start, limitsStart, limits: { minimum, maximum } }) => [
    ...bytes.subarray(start, limitsStart),
    ...encodeLimits({ minimum, maximum: Math.min(maximum ?? minimum + room, minimum + room) }),
  ]);
  return [...encodeU32(tables.length), ...entries];
}

function encodeExport(name: string, kind: number, index: number): number[] {
  const bytes = new TextEncoder().encode(name);
  return [...encodeU32(bytes.length), ...bytes, kind, ...encodeU32(index)];
}

function withExports(bytes: Uint8Array, { sections, exports }: ModuleFacts, added: readonly number[][]): number[] {
  const section = sections.find(({ id }) => id === sectionIds.export);
  const count = encodeU32(exports.length + added.length);
  if (!section) return [...count, ...added.flat()];
  const entriesStart = section.contentStart + lengthOfCount(bytes, section.contentStart);
  return [...count, ...bytes.subarray(entriesStart, section.end), ...added.flat()];
}

/** How many bytes the number at `start` takes: it may be written longer than needed. */
function lengthOfCount(bytes: Uint8Array, start: number): number {
  let length = 1;
  while ((bytes[start + length - 1] ?? 0) >= 0x80) length++;
  return length;
}

function encodeLimits({ minimum, maximum }: Limits): number[] {
  return maximum === undefined ? [0, ...encodeU32(minimum)] : [1, ...encodeU32(minimum), ...encodeU32(maximum)];
}

/** The module without its start section and with some sections' contents replaced; an export section it does not have goes to its place. */
function assemble(
  bytes: Uint8Array,
  { sections }: ModuleFacts,
  replaced: ReadonlyMap<number, readonly number[]>,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  const pending = new Map(replaced);
  const emit = (id: number, content: readonly number[]): void => {
    parts.push(Uint8Array.from([id, ...encodeU32(content.length), ...content]));
    pending.delete(id);
  };
  const emitMissingBefore = (id: number): void => {
    const content = pending.get(sectionIds.export);
    if (content && id > sectionIds.export && id !== sectionIds.tag) emit(sectionIds.export, content);
  };
  for (const section of sections) {
    if (section.id !== 0) emitMissingBefore(section.id);
    const content = pending.get(section.id);
    if (content) emit(section.id, content);
    else if (section.id !== sectionIds.start) parts.push(bytes.subarray(section.start, section.end));
  }
  emitMissingBefore(Number.POSITIVE_INFINITY);
  return concat(parts);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
