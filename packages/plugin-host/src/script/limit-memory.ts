const pageBytes = 65_536;

/**
 * Holds the interpreter to `limit` bytes. Its own limit counts single allocations only, not their sum; but all its memory comes by this
 * method of its memory, which the module calls through its host.
 */
export function limitMemory(memory: WebAssembly.Memory, limit: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * pageBytes > limit) throw new RangeError("the limit of memory is reached");
    return grow(pages);
  };
}
