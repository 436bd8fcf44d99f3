// One source, made with the SDK, as every kind of plugin.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Project } from "../cli/support/run-cli.ts";
import { project } from "./support/plugin-project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = `
import { choiceOption, createGeneratedFile, definePlugin, pascalCase, singular } from "@sqlc-ts/plugin-sdk";

export const plugin = definePlugin({
  name: "rows",
  options: { id: choiceOption(["Id", "bigint"], "Id") },
  generate(request, options) {
    const file = createGeneratedFile({ header: "// generated" });
    for (const table of request.catalog.schemas.flatMap((schema) => schema.tables)) {
      const type = options.id === "Id" ? file.import("Id", "./id.js", { type: true }) : "bigint";
      file.block(\`export interface \${pascalCase(singular(table.rel.name))} {\`, () => file.line(\`id: \${type};\`));
    }
    return [{ name: "rows.ts", contents: file.toString() }];
  },
});
`;
const main =
  'import { runStdio } from "@sqlc-ts/plugin-sdk/node"; import { plugin } from "./plugin.js"; runStdio(plugin);';

async function bundle(tried: Project): Promise<void> {
  tried.write("src/plugin.js", source);
  tried.write("src/main.js", main);
  await build({
    entryPoints: { plugin: join(tried.folder, "src/plugin.js"), main: join(tried.folder, "src/main.js") },
    outdir: tried.folder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outExtension: { ".js": ".mjs" },
    nodePaths: [join(root, "node_modules")],
  });
}

const kinds = [
  ["a script", "script: { path: plugin.mjs }"],
  ["a module", "module: { path: ./plugin.mjs }"],
  ["a process", `process: { cmd: "${process.execPath}", args: [main.mjs] }`],
  ["a process that reads JSON", `process: { cmd: "${process.execPath}", args: [main.mjs], format: json }`],
] as const;

describe.each(kinds)("as %s", (_, plugin) => {
  test("it writes its file, and shows the place of a wrong option", async () => {
    // The catalog of the user alone: processes get the whole one.
    const tried = project([`${plugin}, catalog: user`.replace("main.mjs", "<main>")]);
    tried.write("sqlc.yaml", (tried.read("sqlc.yaml") ?? "").replace("<main>", join(tried.folder, "main.mjs")));
    await bundle(tried);
    expect([tried.run("generate").stderr, tried.read("gen0/rows.ts")]).toEqual([
      "",
      '// generated\n\nimport type { Id } from "./id.js";\n\nexport interface Author {\n  id: Id;\n}\n',
    ]);
    const text = tried.read("sqlc.yaml") ?? "";
    tried.write("sqlc.yaml", text.replace("out: gen0 }", "out: gen0, options: { id: bigit } }"));
    expect(tried.run("generate").stderr).toMatch(
      /sqlc\.yaml:9:\d+: option "id": "bigit" is not one of "Id", "bigint"\n.*\n.*\n.*\^{5}\n {2}hint: did you mean "bigint"\?\n$/,
    );
  });
});
