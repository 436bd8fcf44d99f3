import { createGeneratedFile } from "@sqlc-ts/plugin-sdk";
import { type GeneratorContext, header } from "../context.ts";
import { localNames, usedGlobals } from "./names.ts";

/** Names of db.ts that no other declaration may take. */
export const clientNames: readonly string[] = [
  "Client",
  "runQuery",
  "textTypes",
  "oids",
  "asText",
  "boundForms",
  "rangeText",
  "timestampForm",
];

/** db.ts: the client, and the decoders and encoders in use. To be written after all other files, which say what is in use. */
export function writeDb(context: GeneratorContext): string {
  const { driver, library, paths } = context;
  const declarations = library.used();
  const reserved = [
    ...usedGlobals,
    ...localNames,
    ...clientNames,
    ...declarations.map((declaration) => declaration.name),
  ];
  const file = createGeneratedFile({ header, self: paths.db, reserved });
  driver.writeClient(file);
  for (const declaration of declarations) {
    file.line("");
    declaration.write(file);
  }
  return file.toString();
}
