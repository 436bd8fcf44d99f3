import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { sqlcTsVersion } from "@sqlc-ts/project";
import { packageFolder } from "../../package-folder.ts";
import { CommandError } from "./command-error.ts";

export interface InitPluginFlags {
  readonly lang: "typescript" | "rust" | "go";
}

/** What is done next, in the new folder. */
const nextSteps: Readonly<Record<InitPluginFlags["lang"], readonly string[]>> = {
  typescript: ["npm install", "npm run build", "sqlc-ts plugin run", "npm test"],
  rust: ["cargo build --release", "sqlc-ts plugin run", "sqlc-ts plugin test"],
  go: ["go mod tidy", "GOOS=wasip1 GOARCH=wasm go build -o plugin.wasm .", "sqlc-ts plugin run", "sqlc-ts plugin test"],
};

/** Writes the sources of a new plugin, unless one of the files is there already. Returns the exit status. */
export function initPlugin(folder: string | undefined, { lang }: InitPluginFlags): number {
  const target = resolve(folder ?? "plugin");
  const name = basename(target);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new CommandError(
      `a plugin cannot be called "${name}"`,
      "the folder's name becomes its own: small letters, digits and dashes",
    );
  }
  const files = readTemplate(join(packageFolder(), "templates", lang), name);
  const existing = files.filter(({ path }) => existsSync(join(target, path)));
  if (existing.length > 0) {
    throw new CommandError(
      existing.map(({ path }) => `${join(folder ?? "plugin", path)} exists`).join("\n"),
      "nothing was written; choose another folder",
    );
  }
  for (const { path, text } of files) writeNew(join(target, path), text);
  process.stdout.write(describe(files, folder ?? "plugin", nextSteps[lang]));
  return 0;
}

interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

function readTemplate(folder: string, name: string): readonly TemplateFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8")
        .replaceAll("plugin-name", name)
        .replaceAll("sqlc-ts-version", sqlcTsVersion);
      // npm packs no file called .gitignore.
      return { path: relative(folder, path).replace(/(^|[\\/])gitignore$/, "$1.gitignore"), text };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

function describe(files: readonly TemplateFile[], folder: string, steps: readonly string[]): string {
  const written = files.map(({ path }) => `  ${join(folder, path)}\n`).join("");
  return `Written:\n${written}\nNext:\n  cd ${folder}\n${steps.map((step) => `  ${step}\n`).join("")}`;
}
