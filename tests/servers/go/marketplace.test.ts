import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeFolder, createCodeFolder } from "../../typescript/support/generated-code.ts";
import { exampleFolder, readFiles } from "../support/example-files.ts";
import { generateProject } from "../support/generate-project.ts";
import { hasGo, unformatted, vet } from "../support/go-tool.ts";

// The configuration with a package for each of the Go drivers, and the modules that they need.
const project = fileURLToPath(new URL("marketplace", import.meta.url));

describe.skipIf(!hasGo)("the Go of examples/marketplace", () => {
  let folder: CodeFolder;

  beforeAll(async () => {
    const modules = readFiles(project, /^go\.(mod|sum)$/);
    const config = readFileSync(join(project, "sqlc.yaml"), "utf8");
    const sources = readFiles(exampleFolder("marketplace"), /\.sql$/);
    folder = createCodeFolder(await generateProject({ ...sources, ...modules, "sqlc.yaml": config }));
  });

  afterAll(() => folder?.remove());

  test("is formatted as gofmt does it", () => {
    expect(unformatted(folder.path)).toBe("");
  });

  test("has nothing that go vet complains of", () => {
    expect(vet(folder.path)).toBe("");
  });
});
