/** A command cannot do what it was asked to: shown as it is, without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(hint === undefined ? message : `${message}\n  hint: ${hint}`, options);
  }
}

/** Nothing more to say: the reason has been shown. */
export class AlreadyExplained extends Error {
  override readonly name = "AlreadyExplained";
}
