/** The module or the schema is not what it must be. */
export class EmbedError extends Error {
  override readonly name = "EmbedError";
}
