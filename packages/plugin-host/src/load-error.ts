/** A plugin's module could not be had; the message is for the user, without sqlc's `loadBytes: `. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}
