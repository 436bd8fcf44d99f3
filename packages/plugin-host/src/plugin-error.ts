export interface PluginErrorOptions extends ErrorOptions {
  /** The plugin is not there or cannot be run at all: it has not seen the request. */
  readonly isAbsent?: boolean;
}

/** A plugin failed: it could not be started, broke a limit, exited with an error or returned something unreadable. */
export class PluginError extends Error {
  override readonly name = "PluginError";
  readonly plugin: string;
  readonly transport: string;
  /** See {@link PluginErrorOptions.isAbsent}. */
  readonly isAbsent: boolean;

  /** `message` is what the user reads behind `error generating code: `. */
  constructor(message: string, plugin: string, transport: string, options: PluginErrorOptions = {}) {
    super(message, options);
    this.plugin = plugin;
    this.transport = transport;
    this.isAbsent = options.isAbsent ?? false;
  }
}

/** The plugin's calls nest deeper than this thread's stack allows; on one with more stack it may come to its end. */
export class StackOverflowError extends PluginError {}
