import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";

/** What differs between the libraries that the generated code talks to. */
export interface Driver {
  /** The option's value. */
  readonly name: string;
  /** Package that the client's types come from. */
  readonly packageName: string;
  /** Writes the interface `Client` and the function `runQuery(client, text, values)` of db.ts. */
  readonly writeClient: (file: GeneratedFile) => void;
  /** The driver's result type, as `:execresult` gives it, in a file. */
  readonly resultType: (file: GeneratedFile) => string;
  /** Number of affected rows as an expression over a variable `result`. */
  readonly affectedRows: string;
  /** Encoders that a parameter does not need, as the driver sends such values right by itself. */
  readonly sendsDirectly: ReadonlySet<string>;
}
