import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import type { Expression } from "../types/conversion.ts";

/** A property of an object literal. */
export function writeProperty(file: GeneratedFile, key: string, value: Expression): void {
  if (typeof value === "string") file.line(`${key}: ${value},`);
  else file.list(`${key}: ${value.callee}(`, value.args, "),");
}
