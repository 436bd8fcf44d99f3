/** A pointer that a module passed lies outside its memory. */
export class MemoryFault extends Error {
  override readonly name = "MemoryFault";
}

/** A module's memory as its calls need it; every access is checked. Throws {@link MemoryFault}. */
export interface GuestMemory {
  bytes(pointer: number, length: number): Uint8Array;
  readU32(pointer: number): number;
  writeU8(pointer: number, value: number): void;
  writeU16(pointer: number, value: number): void;
  writeU32(pointer: number, value: number): void;
  writeU64(pointer: number, value: bigint): void;
  fill(pointer: number, length: number): void;
}

/** `current` gives the memory of now: growing replaces its buffer. */
export function createGuestMemory(current: () => ArrayBufferLike): GuestMemory {
  let view: DataView<ArrayBufferLike> = new DataView(new ArrayBuffer(0));
  const at = (pointer: number, length: number): number => {
    const buffer = current();
    if (view.buffer !== buffer) view = new DataView(buffer);
    const start = unsigned(pointer);
    if (start + length > buffer.byteLength) throw new MemoryFault("outside of memory");
    return start;
  };
  const bytes = (pointer: number, length: number): Uint8Array => {
    const size = unsigned(length);
    const start = at(pointer, size);
    return new Uint8Array(view.buffer, start, size);
  };
  // The check comes first, because it may replace the view.
  const checked = (pointer: number, length: number): readonly [DataView, number] => {
    const start = at(pointer, length);
    return [view, start];
  };
  return {
    bytes,
    readU32(pointer) {
      const [data, start] = checked(pointer, 4);
      return data.getUint32(start, true);
    },
    writeU8(pointer, value) {
      const [data, start] = checked(pointer, 1);
      data.setUint8(start, value);
    },
    writeU16(pointer, value) {
      const [data, start] = checked(pointer, 2);
      data.setUint16(start, value, true);
    },
    writeU32(pointer, value) {
      const [data, start] = checked(pointer, 4);
      data.setUint32(start, value, true);
    },
    writeU64(pointer, value) {
      const [data, start] = checked(pointer, 8);
      data.setBigUint64(start, value, true);
    },
    fill(pointer, length) {
      bytes(pointer, length).fill(0);
    },
  };
}

/** Modules pass pointers and lengths as signed numbers of 32 bits. */
function unsigned(value: number): number {
  return value < 0 ? value + 2 ** 32 : value;
}
