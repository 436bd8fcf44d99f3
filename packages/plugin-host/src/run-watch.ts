import type { StderrTail } from "./stderr-tail.ts";

/** Learns what a plugin in the sandbox does while it runs, for hosts that end it from outside and cannot ask afterwards. */
export interface RunWatch {
  /** Collects what the plugin writes to stderr, in place of the sandbox's own collection. */
  readonly stderr: StderrTail;
  /** The plugin wrote more than its limit allows. It may keep that from ending it, so the host had better end it. */
  tooMuchOutput(): void;
  /** The plugin has ended; its memory, of so many bytes, is garbage now. */
  ended(memoryBytes: number): void;
}
