/** The module's bytes end too early or are not what the binary format has at this place. */
export class ModuleFormatError extends Error {
  override readonly name = "ModuleFormatError";
}

/** Reads the numbers and names of WebAssembly's binary format, from front to back. */
export interface ByteReader {
  readonly position: number;
  atEnd(): boolean;
  byte(): number;
  /** An unsigned LEB128 number of at most 32 bits. */
  u32(): number;
  name(): string;
  skip(count: number): void;
}

export function createByteReader(bytes: Uint8Array, start: number, end: number): ByteReader {
  let position = start;
  const byte = (): number => {
    const value = position < end ? bytes[position] : undefined;
    if (value === undefined) throw new ModuleFormatError("unexpected end");
    position++;
    return value;
  };
  const u32 = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = byte();
      value += (next & 0x7f) * 2 ** shift;
      if (next < 0x80) {
        if (value > 0xffffffff) throw new ModuleFormatError("number too large");
        return value;
      }
    }
    throw new ModuleFormatError("number too large");
  };
  const skip = (count: number): void => {
    if (count > end - position) throw new ModuleFormatError("unexpected end");
    position += count;
  };
  return {
    get position() {
      return position;
    },
    atEnd: () => position >= end,
    byte,
    u32,
    skip,
    name() {
      const length = u32();
      const from = position;
      skip(length);
      return new TextDecoder().decode(bytes.subarray(from, position));
    },
  };
}

/** The unsigned LEB128 form of a number. */
export function encodeU32(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}
