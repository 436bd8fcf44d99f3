import { type ByteReader, createByteReader, ModuleFormatError } from "./byte-reader.ts";
import {
  type ExternalKind,
  type FunctionType,
  type Limits,
  type ModuleExport,
  type ModuleFacts,
  type ModuleImport,
  type Section,
  sectionIds,
  type TableType,
} from "./module-facts.ts";

/** The module asks for a feature that the sandbox does not give. */
export class UnsupportedModuleError extends Error {
  override readonly name = "UnsupportedModuleError";
}

/**
 * Reads imports, exports, memories and tables of a module (WebAssembly Core Specification, chapter "Binary Format"); function bodies are
 * not looked at. Throws {@link ModuleFormatError} and {@link UnsupportedModuleError}.
 */
export function readModule(bytes: Uint8Array): ModuleFacts {
  const sections = readSections(bytes);
  const read = <Item>(id: number, item: (reader: ByteReader) => Item): readonly Item[] =>
    sections.filter((section) => section.id === id).flatMap((section) => readVector(bytes, section, item));
  const imports = read(sectionIds.import, readImport);
  const exports = read(sectionIds.export, readExport);
  const start = readStart(bytes, sections);
  const entry = exports.find(({ name, kind }) => name === "_start" && kind === "function")?.index;
  return {
    sections,
    types: read(sectionIds.type, readFunctionType),
    imports,
    entryType: findFunctionType(bytes, { sections, imports }, entry),
    tables: read(sectionIds.table, readTable),
    memories: read(sectionIds.memory, readLimits),
    tags: read(sectionIds.tag, readTag),
    exports,
    start,
    startType: findFunctionType(bytes, { sections, imports }, start),
  };
}

function checkHeader(bytes: Uint8Array): void {
  const header = [...bytes.subarray(0, 8)];
  if (![0, 0x61, 0x73, 0x6d].every((byte, index) => header[index] === byte)) {
    throw new ModuleFormatError(`invalid magic number${explainOtherFile(header)}`);
  }
  if (![1, 0, 0, 0].every((byte, index) => header[index + 4] === byte)) {
    const isComponent = header[4] === 0x0d && header[6] === 1;
    throw new ModuleFormatError(
      isComponent ? "invalid version header (a component; the host runs core modules)" : "invalid version header",
    );
  }
}

/** The beginning of programs for Linux, macOS and Windows: a build for the wrong system. */
function explainOtherFile([first, second, third]: readonly number[]): string {
  const isElf = first === 0x7f && second === 0x45 && third === 0x4c;
  const isMach = first === 0xcf && second === 0xfa && third === 0xed;
  const isWindows = first === 0x4d && second === 0x5a;
  if (!isElf && !isMach && !isWindows) return "";
  return "\n  hint: this is a program of a system, not a module: Go needs GOOS=wasip1 GOARCH=wasm, Rust --target wasm32-wasip1";
}

/** Where the sections lie. Throws {@link ModuleFormatError}. */
export function readSections(bytes: Uint8Array): readonly Section[] {
  checkHeader(bytes);
  const reader = createByteReader(bytes, 8, bytes.length);
  const sections: Section[] = [];
  while (!reader.atEnd()) {
    const start = reader.position;
    const id = reader.byte();
    const size = reader.u32();
    const contentStart = reader.position;
    reader.skip(size);
    sections.push({ id, start, contentStart, end: reader.position });
  }
  return sections;
}

function readStart(bytes: Uint8Array, sections: readonly Section[]): number | undefined {
  const section = sections.find(({ id }) => id === sectionIds.start);
  return section && createByteReader(bytes, section.contentStart, section.end).u32();
}

function readVector<Item>(bytes: Uint8Array, section: Section, item: (reader: ByteReader) => Item): readonly Item[] {
  const reader = createByteReader(bytes, section.contentStart, section.end);
  const count = reader.u32();
  const items: Item[] = [];
  while (items.length < count) items.push(item(reader));
  if (!reader.atEnd()) throw new ModuleFormatError(`section ${section.id} is longer than its contents`);
  return items;
}

/** A module may have a hundred thousand functions, and the types of two are asked for: those behind it are not read. */
function findFunctionType(
  bytes: Uint8Array,
  { sections, imports }: Pick<ModuleFacts, "sections" | "imports">,
  wanted: number | undefined,
): number | undefined {
  if (wanted === undefined) return undefined;
  const section = sections.find(({ id }) => id === sectionIds.function);
  const imported = imports.filter(({ kind }) => kind === "function");
  const index = wanted - imported.length;
  if (index < 0) return imported[wanted]?.type;
  if (!section) return undefined;
  const reader = createByteReader(bytes, section.contentStart, section.end);
  if (index >= reader.u32()) return undefined;
  for (let before = 0; before < index; before++) reader.u32();
  return reader.u32();
}

function readFunctionType(reader: ByteReader): FunctionType {
  const form = reader.byte();
  // 0x4e–0x50, 0x5e and 0x5f are the forms of garbage-collected types: V8 may end the whole process when their heap is full.
  if (form !== 0x60) throw new UnsupportedModuleError("garbage-collected types (WasmGC)");
  const parameters = readTypes(reader);
  return { parameters, results: readTypes(reader) };
}

function readTypes(reader: ByteReader): readonly number[] {
  const count = reader.u32();
  const types: number[] = [];
  while (types.length < count) types.push(readType(reader));
  return types;
}

function readType(reader: ByteReader): number {
  const type = reader.byte();
  // Numbers, vectors, funcref, externref and exnref; the rest are references to heap types.
  const isKnown = (type >= 0x7b && type <= 0x7f) || type === 0x70 || type === 0x6f || type === 0x69;
  if (!isKnown) throw new UnsupportedModuleError("typed references (WasmGC)");
  return type;
}

const kinds: readonly ExternalKind[] = ["function", "table", "memory", "global", "tag"];

function readKind(reader: ByteReader): ExternalKind {
  const kind = kinds[reader.byte()];
  if (!kind) throw new ModuleFormatError("unknown kind of import or export");
  return kind;
}

function readImport(reader: ByteReader): ModuleImport {
  const module = reader.name();
  const name = reader.name();
  const kind = readKind(reader);
  switch (kind) {
    case "function":
      return { module, name, kind, type: reader.u32() };
    case "table":
      readType(reader);
      readLimits(reader);
      break;
    case "memory":
      readLimits(reader);
      break;
    case "global":
      readType(reader);
      reader.byte();
      break;
    case "tag":
      readTag(reader);
  }
  return { module, name, kind, type: 0 };
}

/** The type of a kind of exceptions. */
function readTag(reader: ByteReader): number {
  if (reader.byte() !== 0) throw new ModuleFormatError("unknown attribute of a tag");
  return reader.u32();
}

function readTable(reader: ByteReader): TableType {
  const start = reader.position;
  const type = reader.byte();
  if (type === 0x40) throw new UnsupportedModuleError("tables with an initializer (WasmGC)");
  if (type !== 0x70 && type !== 0x6f) throw new UnsupportedModuleError("tables of other than functions and externals");
  const limitsStart = reader.position;
  const limits = readLimits(reader);
  return { start, limitsStart, limitsEnd: reader.position, end: reader.position, limits };
}

function readLimits(reader: ByteReader): Limits {
  const flags = reader.byte();
  if (flags & 2) throw new UnsupportedModuleError("shared memory (threads)");
  if (flags & 4) throw new UnsupportedModuleError("64-bit memory (memory64)");
  if (flags > 1) throw new UnsupportedModuleError("memories with a page size of their own");
  const minimum = reader.u32();
  return { minimum, maximum: flags === 1 ? reader.u32() : undefined };
}

function readExport(reader: ByteReader): ModuleExport {
  const name = reader.name();
  const kind = readKind(reader);
  return { name, kind, index: reader.u32() };
}
