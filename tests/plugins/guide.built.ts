// docs/plugins.md as an author follows it: its commands are run in an empty folder, with the packed command line and SDK.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CodeBlock, readCodeBlocks } from "../docs/code-blocks.ts";
import { type Author, createAuthor, hasRust } from "./support/author.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/plugins.md", import.meta.url)), "utf8");

/** The blocks of a section that an author types or copies, in order. */
function sectionBlocks(title: string): readonly CodeBlock[] {
  const lines = page.split("\n");
  const start = lines.indexOf(`## ${title}`);
  if (start < 0) throw new Error(`docs/plugins.md has no section "${title}"`);
  // Outputs have headings too, but stand in blocks.
  const headings = new Set(page.replace(/^```[\s\S]*?^```$/gm, "").match(/^## .*$/gm));
  const length = lines.slice(start + 1).findIndex((line) => headings.has(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  return readCodeBlocks(lines.slice(start, end).join("\n")).map((block) => ({ ...block, line: block.line + start }));
}

let author: Author;

beforeAll(() => {
  author = createAuthor();
  const { output, status } = author.run("npm install --global sqlc-ts");
  if (status !== 0) throw new Error(output);
});

afterAll(() => {
  rmSync(author.folder, { recursive: true, force: true });
});

function follow(title: string): void {
  author.goTo(`${title.replaceAll(" ", "-")}`);
  let output = "";
  for (const { language, title: info, text, line } of sectionBlocks(title)) {
    if (language === "sh") {
      const result = author.run(text);
      output = result.output;
      const isFailure = result.status !== 0;
      if (isFailure !== (info === "fails")) {
        throw new Error(`docs/plugins.md:${line} ${isFailure ? "fails" : "does not fail"}:\n${text}\n${output}`);
      }
    } else if (language === "text") {
      expect(output.slice(-text.length)).toBe(text);
    } else if (info !== "") {
      writeFile(join(author.workingDirectory(), info), text);
    }
  }
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (!hasRust())
  console.log("skipped: the guide in Rust needs cargo and a target for WASI (Debian's libstd-rust-dev-wasm32)");

const guides = [
  ["A plugin in TypeScript", true],
  ["A plugin in Rust", hasRust()],
  ["A plugin in Go", true],
] as const;

for (const [title, isPossible] of guides) {
  test.skipIf(!isPossible)(title, { timeout: 600_000 }, () => {
    expect(sectionBlocks(title).filter(({ language }) => language === "sh").length).toBeGreaterThan(2);
    follow(title);
  });
}
