import { createGeneratedFile } from "@sqlc-ts/plugin-sdk";
import { type GeneratorContext, header } from "../context.ts";
import type { Dialect } from "../drivers/dialect.ts";
import type { Driver } from "../drivers/driver.ts";
import { localNames, usedGlobals } from "./names.ts";

/** Names of db.ts that no declaration made for a project may take. */
export function fixedNames(dialect: Dialect, driver: Driver): readonly string[] {
  return ["Client", ...driver.clientNames, ...dialect.snippetNames];
}

/** db.ts: the client, and the decoders and encoders in use. To be written after all other files, which say what is in use. */
export function writeDb(context: GeneratorContext): string {
  const { dialect, driver, library, paths } = context;
  const declarations = library.used();
  const reserved = [
    ...usedGlobals,
    ...localNames,
    ...fixedNames(dialect, driver),
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
