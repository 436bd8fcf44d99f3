/**
 * The limit of the interpreter's own stack, in bytes. It lies in the interpreter's memory, where there are 5 MiB for it: the rest is for what
 * is called where the limit is no longer looked at.
 */
export const deepInterpreterStackBytes = 4 * 1024 * 1024;
