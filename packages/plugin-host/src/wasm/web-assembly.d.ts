/** The part of the WebAssembly JavaScript Interface that the sandbox uses; TypeScript has it in its library for browsers only. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports: Readonly<Record<string, object>>);
  }
  class Memory {
    private constructor();
    readonly buffer: ArrayBuffer;
    /** Throws a RangeError when there is no more. */
    grow(pages: number): number;
  }
  class Exception {
    private constructor();
  }
  class CompileError extends Error {}
}
