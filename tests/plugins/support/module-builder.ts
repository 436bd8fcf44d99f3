/** A WebAssembly module in parts, for tests that need one which no compiler makes. */
export interface ModuleParts {
  /** Parameters and results by the codes of the binary format; type 0 has neither. */
  readonly types?: readonly (readonly [readonly number[], readonly number[]])[];
  readonly imports?: readonly { readonly module?: string; readonly name: string; readonly type: number }[];
  /** Locals by their types; bodies without the final `end`. */
  readonly functions?: readonly {
    readonly type: number;
    readonly locals?: readonly number[];
    readonly body: readonly number[];
  }[];
  /** Raw limits, flags first. */
  readonly memory?: readonly number[];
  /** Raw element type and limits. */
  readonly table?: readonly number[];
  /** Raw segments of tables' elements, flags first. */
  readonly elements?: readonly (readonly number[])[];
  /** Raw type, mutability and initial expression with its `end`. */
  readonly globals?: readonly (readonly number[])[];
  /** Kinds of exceptions, each by the type of what it carries. */
  readonly tags?: readonly number[];
  /** Of functions, by index. */
  readonly exports?: Readonly<Record<string, number>>;
  readonly exportMemory?: boolean;
  readonly start?: number;
  /** Placed into memory by their offset. */
  readonly data?: readonly { readonly offset: number; readonly bytes: Iterable<number> }[];
  /** Segments that code places by itself, numbered after those of `data`. */
  readonly passiveData?: readonly (readonly number[])[];
  /** Whole sections put in front. */
  readonly rawSections?: readonly (readonly number[])[];
}

export const i32 = 0x7f;
export const i64 = 0x7e;

export function buildModule(parts: ModuleParts): Uint8Array<ArrayBuffer> {
  const types = [[[], []] as const, ...(parts.types ?? [])];
  const exported = Object.entries(parts.exports ?? {}).map(([name, index]) => [...text(name), 0, ...unsigned(index)]);
  const memoryExport = parts.memory && parts.exportMemory !== false ? [[...text("memory"), 2, 0]] : [];
  const functions = parts.functions ?? [];
  const sections = [
    ...(parts.rawSections ?? []),
    section(
      1,
      types.map(([parameters, results]) => [0x60, ...vector(parameters), ...vector(results)]),
    ),
    section(
      2,
      (parts.imports ?? []).map(({ module = "wasi_snapshot_preview1", name, type }) => [
        ...text(module),
        ...text(name),
        0,
        ...unsigned(type),
      ]),
    ),
    section(
      3,
      functions.map(({ type }) => unsigned(type)),
    ),
    section(4, parts.table ? [parts.table] : []),
    section(5, parts.memory ? [parts.memory] : []),
    section(
      13,
      (parts.tags ?? []).map((type) => [0, ...unsigned(type)]),
    ),
    section(6, parts.globals ?? []),
    section(7, [...memoryExport, ...exported]),
    parts.start === undefined ? [] : [8, ...sized(unsigned(parts.start))],
    section(9, parts.elements ?? []),
    parts.passiveData ? [12, ...sized(unsigned((parts.data?.length ?? 0) + parts.passiveData.length))] : [],
    section(
      10,
      functions.map(({ locals = [], body }) => sized([...vectorOf(locals.map((type) => [1, type])), ...body, 0x0b])),
    ),
    section(11, [
      ...(parts.data ?? []).map(({ offset, bytes }) => [0, ...constant(offset), 0x0b, ...vector([...bytes])]),
      ...(parts.passiveData ?? []).map((bytes) => [1, ...vector(bytes)]),
    ]),
  ];
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
}

/** `i32.const`. */
export function constant(value: number): number[] {
  return [0x41, ...signed(value)];
}

export function call(index: number): number[] {
  return [0x10, ...unsigned(index)];
}

/** Does `body` again and again. */
export function forever(...body: readonly number[]): number[] {
  return [0x03, 0x40, ...body, 0x0c, 0, 0x0b];
}

export const drop = 0x1a;
export const unreachable = 0x00;

/** A command that writes bytes to stdout or stderr and then does what `after` says. */
export function writingModule(
  bytes: Uint8Array,
  after: readonly number[] = [],
  descriptor = 1,
): Uint8Array<ArrayBuffer> {
  const offset = 64;
  return buildModule({
    types: [
      [[i32, i32, i32, i32], [i32]],
      [[i32], []],
    ],
    imports: [
      { name: "fd_write", type: 1 },
      { name: "proc_exit", type: 2 },
    ],
    functions: [{ type: 0, body: [...write(descriptor), ...after] }],
    memory: [0, Math.ceil((offset + bytes.length) / 65_536)],
    exports: { _start: 2 },
    data: [
      { offset: 0, bytes: [...littleEndian(offset), ...littleEndian(bytes.length)] },
      { offset, bytes },
    ],
  });
}

/** Calls function 0, `fd_write`, with the buffer described at address 0. */
export function write(descriptor: number): number[] {
  return [...constant(descriptor), ...constant(0), ...constant(1), ...constant(16), ...call(0), drop];
}

/** Calls function 1 of a {@link writingModule}, `proc_exit`. */
export function exit(status: number): number[] {
  return [...constant(status), ...call(1)];
}

export function littleEndian(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}

export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))];
}

function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** `i64.const`. */
export function constant64(value: bigint): number[] {
  const bytes = [0x42];
  for (let rest = BigInt.asIntN(64, value); ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    if (rest >> 6n === 0n || rest >> 6n === -1n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  return items.length === 0 ? [] : [id, ...sized(vectorOf(items))];
}

function vectorOf(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function sized(bytes: readonly number[]): number[] {
  return [...unsigned(bytes.length), ...bytes];
}

function vector(items: readonly number[]): number[] {
  return [...unsigned(items.length), ...items];
}

function text(value: string): number[] {
  return vector([...new TextEncoder().encode(value)]);
}
