import type { Diagnostic } from "@sqlc-ts/diagnostics";
import type { InvalidMacro } from "../syntax/ast/index.ts";
import { reportQuery } from "./messages.ts";

/** `sqlc.*` calls that are not understood are errors, in statements without a name too. */
export function reportInvalidMacros(file: string, macros: readonly InvalidMacro[]): Diagnostic[] {
  return macros.map(({ message, hint, start, end }) =>
    reportQuery("invalid-macro", { message }, { span: { file, start, end }, hint }),
  );
}
