import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMemoryHost, loadOrExplain } from "@sqlc-ts/project";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type CodeFolder, createCodeFolder, typeCheck } from "../typescript/support/generated-code.ts";
import { type CodeBlock, readCodeBlocks } from "./code-blocks.ts";
import { generate, isFile, type Outcome, type PageFiles } from "./page-project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** A block and the files that the page has shown up to it. */
interface Step {
  readonly block: CodeBlock;
  readonly files: PageFiles;
}

function stepsOf(page: string): readonly Step[] {
  const files = new Map<string, string>();
  return readCodeBlocks(readFileSync(join(root, page), "utf8")).map((block) => {
    if (isFile(block)) files.set(block.title, block.text);
    return { block, files: new Map(files) };
  });
}

describe.each(pages)("%s", (page) => {
  const steps = stepsOf(page);

  test("its queries compile, but for those whose messages it shows", async () => {
    const wrong: string[] = [];
    for (const [index, { block, files }] of steps.entries()) {
      if (block.title !== "query.sql") continue;
      const next = steps[index + 1]?.block;
      const expected = next?.language === "text" && next.title === "" ? `# package typescript\n${next.text}` : "";
      const { messages } = await generate(files);
      if (messages !== expected) wrong.push(`line ${block.line}:\n${messages}`);
    }
    expect(wrong).toEqual([]);
  });

  test("its configurations are valid", async () => {
    for (const { block } of steps.filter((step) => step.block.title === "sqlc.yaml")) {
      const host = createMemoryHost({ "sqlc.yaml": block.text });
      const config = await loadOrExplain(host, undefined);
      expect({ valid: config !== undefined, logged: host.logged.join("") }).toEqual({ valid: true, logged: "" });
    }
  });

  test("its excerpts are in the generated code", async () => {
    const wrong: string[] = [];
    for (const { block, files } of steps) {
      if (block.language !== "ts" || isFile(block)) continue;
      const { generated } = await generate(files);
      if (![...generated.values()].some((text) => text.includes(block.text.trimEnd())))
        wrong.push(`line ${block.line}`);
    }
    expect(wrong).toEqual([]);
  });

  test("its programs type-check", async () => {
    for (const { block, files } of steps) {
      if (!isProgram(block)) continue;
      const folder = await writeProject(files, await generate(files));
      const report = typeCheck(folder.path, ["node"]);
      folder.remove();
      expect(report).toBe("");
    }
  });

  test("its programs print what it says", async () => {
    for (const [index, { block, files }] of steps.entries()) {
      if (block.title !== "output") continue;
      const program = steps.slice(0, index).findLast((step) => isProgram(step.block));
      if (!program) throw new Error(`line ${block.line}: the output of what?`);
      const folder = await writeProject(files, await generate(files));
      const printed = await run(folder, program.block.title);
      folder.remove();
      expect(printed).toBe(block.text);
    }
  });

  test("its commands exist", () => {
    const lines = steps
      .filter(({ block }) => block.language === "sh")
      .flatMap(({ block }) => block.text.trim().split("\n"));
    expect(lines.filter((line) => !isCommand(line))).toEqual([]);
  });

  test("its links lead somewhere", () => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(({ 1: link = "" }) => link);
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

/** One that calls what is generated; `typescript` is the language of what does not. */
function isProgram({ language, title }: CodeBlock): boolean {
  return language === "ts" && title.endsWith(".ts");
}

async function writeProject(files: PageFiles, { generated }: Outcome): Promise<CodeFolder> {
  return createCodeFolder(new Map([...files, ...generated]));
}

/** Node 20 runs no TypeScript, so it is bundled first. */
async function run({ path }: CodeFolder, program: string): Promise<string> {
  const outfile = join(path, "bundled.mjs");
  writeFileSync(join(path, "package.json"), '{ "type": "module" }');
  await build({ entryPoints: [join(path, program)], outfile, bundle: true, packages: "external", format: "esm" });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { cwd: path, encoding: "utf8" });
  return stdout + stderr;
}

/** Commands of sqlc-ts have the flags that are written, scripts of npm are there; of other programs nothing is known. */
function isCommand(line: string): boolean {
  const [program = "", ...words] = line.replace(/^npx /, "").split(" ");
  if (program === "npm" && words[0] === "run") return scripts.includes(words[1] ?? "");
  const depth = words[0] === "plugin" ? 2 : 1;
  return program !== "sqlc-ts" || hasFlags(words.slice(0, depth), words.slice(depth));
}

/** Of this repository and of the skeleton that `plugin init` makes. */
const scripts: readonly string[] = ["package.json", "packages/cli/templates/typescript/package.json"].flatMap((path) =>
  Object.keys(JSON.parse(readFileSync(join(root, path), "utf8")).scripts),
);
const helpTexts = new Map<string, string>();

function hasFlags(command: readonly string[], words: readonly string[]): boolean {
  const name = command.join(" ");
  const help = helpTexts.get(name) ?? helpOf(command);
  helpTexts.set(name, help);
  return help !== "" && words.filter((word) => word.startsWith("-")).every((flag) => help.includes(flag));
}

/** Empty for what is no command. */
function helpOf(command: readonly string[]): string {
  const cli = join(root, "packages/cli/bin/sqlc-ts.js");
  const { stdout, status } = spawnSync(process.execPath, [cli, ...command, "--help"], { encoding: "utf8" });
  return status === 0 ? stdout : "";
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || headings(target).includes(anchor);
}

function headings(page: string): readonly string[] {
  const lines = readFileSync(join(root, page), "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith("#"))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
}
