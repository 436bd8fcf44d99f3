/** The part of a page's global scope that the tests use; TypeScript has it in its libraries for browsers only. */
declare class Worker {
  constructor(url: string, options: { readonly type: "module" });
  addEventListener(
    type: "message" | "error",
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void;
  postMessage(message: unknown): void;
  terminate(): void;
}
