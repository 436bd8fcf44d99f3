const unknown =
  "it could not be loaded\n  hint: is the address of its script right, and does the page's Content-Security-Policy allow it (worker-src, script-src)?";

/** The worker itself failed: it could not be started, loaded or heard. Browsers do not say why when it is the loading. */
export class WorkerError extends Error {
  override readonly name = "WorkerError";

  constructor(reason: string, options?: ErrorOptions) {
    super(`the worker for plugins failed: ${reason === "" ? unknown : reason}`, options);
  }
}
