/** The part of a worker's global scope that is used here; TypeScript has it in its libraries for browsers only. */
declare const self: {
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
};
