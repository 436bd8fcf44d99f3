// Refuses imports that go against ARCHITECTURE.md: package to package by the table below, never by a relative path into another
// package, and inside the compiler only from the folders above. Prints `file:line: what is wrong` and exits with 1.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The plugin host's parts that run in browsers too: all but its folder `node`. */
function isSandbox(root, file) {
  const host = join(root, "packages/plugin-host/src") + sep;
  return file.startsWith(host) && !file.startsWith(join(host, "node") + sep);
}

/** What each package may import from the workspace. Tests may import anything. */
const allowedPackages = {
  diagnostics: [],
  protocol: [],
  compiler: ["diagnostics", "protocol"],
  "plugin-sdk": ["diagnostics", "protocol"],
  generators: ["plugin-sdk", "protocol"],
  "plugin-host": ["diagnostics", "protocol"],
  project: ["diagnostics", "protocol", "compiler", "plugin-host", "generators"],
  browser: ["plugin-host", "project"],
  cli: ["diagnostics", "protocol", "compiler", "plugin-host", "generators", "project"],
};

/** Packages that run in browsers too: nothing of Node in them. */
const browserSafe = ["diagnostics", "protocol", "compiler", "plugin-sdk", "generators", "project", "browser"];

function isBrowserSafe(root, name, file) {
  return browserSafe.includes(name) && !file.startsWith(join(root, "packages/plugin-sdk/src/node") + sep);
}

/** Parts of packages that need Node, for the command line alone. */
const nodeEntries = ["@sqlc-ts/plugin-host/node"];

/** Parts of packages for pages alone. */
const pageEntries = ["@sqlc-ts/plugin-host/browser"];

/** Parts of packages that each start needs, without the rest of the package. */
const lightEntries = ["@sqlc-ts/protocol/strip-extensions", "@sqlc-ts/generators/go-options"];

/** The compiler's folders, each allowed to import from those before it. */
const compilerFolders = ["syntax", "catalog", "engines", "queries", "analysis", "compatibility", "schema", "request"];

/** All forbidden imports below a root folder that has `packages/`. */
export function findForbiddenImports(root) {
  return Object.keys(allowedPackages).flatMap((name) => {
    const folder = join(root, "packages", name, "src");
    if (!existsSync(folder)) return [];
    return sourceFiles(folder).flatMap((file) => checkFile(root, name, file));
  });
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function checkFile(root, name, file) {
  const text = readFileSync(file, "utf8");
  return importsOf(text).flatMap(({ specifier, typeOnly, index }) => {
    const problem = findProblem(root, name, file, specifier, typeOnly);
    const line = text.slice(0, index).split("\n").length;
    return problem ? [`${relative(root, file)}:${line}: ${problem}`] : [];
  });
}

function importsOf(text) {
  const pattern =
    /(?:^|[;}\n])\s*(import|export)(\s+type)?\s*(?:[\w*${}\s,]+?\s*from\s*)?["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => ({
    specifier: match[3] ?? match[4],
    typeOnly: match[2] !== undefined,
    index: match.index + match[0].length - 1,
  }));
}

function findProblem(root, name, file, specifier, typeOnly) {
  if (specifier.startsWith("@sqlc-ts/")) {
    const other = specifier.split("/")[1];
    const isEntry =
      lightEntries.includes(specifier) ||
      (name === "cli" && nodeEntries.includes(specifier)) ||
      (name === "browser" && pageEntries.includes(specifier));
    if (specifier.split("/").length > 2 && !isEntry)
      return `"${specifier}" reaches into a package; import "@sqlc-ts/${other}"`;
    return allowedPackages[name].includes(other) ? undefined : `${name} must not import ${specifier}`;
  }
  if (specifier.startsWith("node:") && (isBrowserSafe(root, name, file) || isSandbox(root, file)))
    return `${name} runs in browsers and must not import ${specifier}`;
  if (!specifier.startsWith(".")) return undefined;
  const target = resolve(dirname(file), specifier);
  const home = join(root, "packages", name);
  if (!target.startsWith(home + sep)) return `"${specifier}" leaves the package; import it by its name`;
  return name === "compiler" ? findFolderProblem(join(home, "src"), file, target, typeOnly) : undefined;
}

function findFolderProblem(source, file, target, typeOnly) {
  const from = compilerFolders.indexOf(relative(source, file).split(sep)[0]);
  const to = compilerFolders.indexOf(relative(source, target).split(sep)[0]);
  // Types are erased: they may point to where a contract is written.
  if (from < 0 || to < 0 || to <= from || typeOnly) return undefined;
  return `${compilerFolders[from]}/ must not import from ${compilerFolders[to]}/`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const problems = findForbiddenImports(root);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
