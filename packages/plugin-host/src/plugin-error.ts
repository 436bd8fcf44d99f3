/** A plugin failed: it could not be started, broke a limit, exited with an error or returned something unreadable. */
export class PluginError extends Error {
  override readonly name = "PluginError";
  readonly plugin: string;
  readonly transport: string;

  /** `message` is what the user reads behind `error generating code: `. */
  constructor(message: string, plugin: string, transport: string, options?: ErrorOptions) {
    super(message, options);
    this.plugin = plugin;
    this.transport = transport;
  }
}
