// The part of a page's global scope that is used here; TypeScript has it in its libraries for browsers only.

declare class Worker {
  constructor(url: string | URL, options: { readonly type: "module" });
  addEventListener(
    type: "message" | "messageerror" | "error",
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

declare const location: { readonly origin: string; readonly href: string };
