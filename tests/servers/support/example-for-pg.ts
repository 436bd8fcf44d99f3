import { type CodeFolder, createCodeFolder } from "../../typescript/support/generated-code.ts";
import { exampleFolder, readFiles } from "./example-files.ts";
import { generateProject } from "./generate-project.ts";

/** A copy of an example whose code is generated for the driver pg instead of PGlite. */
export async function copyExampleForPg(name: string): Promise<CodeFolder> {
  const files = readFiles(exampleFolder(name), /\.(sql|yaml|ts)$/);
  const config = (files["sqlc.yaml"] ?? "").replace("driver: pglite", "driver: pg");
  return createCodeFolder(await generateProject({ ...files, "sqlc.yaml": config }));
}
