import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GenerateRequest, PluginDiagnostic } from "@sqlc-ts/protocol";
import { loadGenerator } from "../../../packages/generators/src/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const cache = join(root, "node_modules/.cache/sqlc-ts-tests");

export interface Generated {
  /** Contents by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly PluginDiagnostic[];
}

export async function generateTypeScript(request: GenerateRequest): Promise<Generated> {
  const plugin = await loadGenerator("typescript");
  const response = await plugin.generate(request);
  const decoder = new TextDecoder();
  return {
    files: new Map(response.files.map((file) => [file.name, decoder.decode(file.contents)])),
    diagnostics: response.diagnostics,
  };
}

/** A folder from which generated code finds the drivers' packages; to be removed by the test. */
export interface CodeFolder {
  readonly path: string;
  remove(): void;
}

export function createCodeFolder(files: ReadonlyMap<string, string>): CodeFolder {
  mkdirSync(cache, { recursive: true });
  const path = mkdtempSync(join(cache, "case-"));
  for (const [name, contents] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), contents);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * What the type checker says of all modules of a folder, in the strictest form that the generator promises; empty when it is content.
 * `types` are packages of global types, such as `node`.
 */
export function typeCheck(folder: string, types: readonly string[] = []): string {
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noImplicitReturns: true,
      isolatedModules: true,
      erasableSyntaxOnly: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom"],
      types,
    },
    include: ["**/*.ts"],
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return runTool("typescript/bin/tsc", ["-p", folder]);
}

/** The text as the project's own formatter prints it. */
export function formatted(text: string): string {
  const path = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(process.execPath, [path, "format", "--stdin-file-path=generated.ts"], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
  return stdout;
}

function runTool(script: string, args: readonly string[]): string {
  const path = join(root, "node_modules", script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}
