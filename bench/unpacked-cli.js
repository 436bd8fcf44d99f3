import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCli } from "../scripts/build-cli.js";

/** The command line as users have it, built anew in a temporary folder; returns the path of its launcher. */
export async function unpackCli() {
  await buildCli();
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-cli-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const source = fileURLToPath(new URL("../packages/cli", import.meta.url));
  for (const name of ["bin", "dist", "package.json"])
    cpSync(join(source, name), join(folder, name), { recursive: true });
  return join(folder, "bin/sqlc-ts.js");
}
