import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import type { CommandForm } from "../emit/command-forms.ts";
import type { Declaration } from "../runtime/library.ts";

/** What differs between the libraries that the generated code talks to. */
export interface Driver {
  /** The option's value. */
  readonly name: string;
  /** Whether the generated functions give promises. */
  readonly isAsynchronous: boolean;
  /** Writes the interface `Client` of db.ts, and what all queries need to run. */
  readonly writeClient: (file: GeneratedFile) => void;
  /** Names that `writeClient` declares in db.ts, besides `Client`. */
  readonly clientNames: readonly string[];
  /** Functions of db.ts that only some commands need. */
  readonly declarations: readonly Declaration[];
  /** The commands that it can do, and the bodies of their functions. */
  readonly commands: ReadonlyMap<string, CommandForm>;
  /** Encoders that a parameter does not need, as the driver sends such values right by itself. */
  readonly sendsDirectly: ReadonlySet<string>;
}
