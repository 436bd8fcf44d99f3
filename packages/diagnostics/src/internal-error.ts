/** A defect of sqlc-ts itself, never of the user's input: reported with a request to file it, exit status 2. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
