import { createLineIndex, type SourceFile } from "@sqlc-ts/diagnostics";
import { type Host, HostError } from "../host.ts";
import { baseName, directoryName, isAbsolutePath, joinPath } from "../paths.ts";
import { type DecodeContext, type Located, object, text } from "./decoder.ts";
import type { ResolvedConfig } from "./model.ts";
import type { ConfigNode } from "./node.ts";
import { ConfigError, type ConfigProblem } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { resolveVersion1 } from "./resolve-version-1.ts";
import { resolveVersion2 } from "./resolve-version-2.ts";
import { checkEnvironment, validateConfig } from "./validate-config.ts";
import { version1 } from "./version-1-fields.ts";
import { version2 } from "./version-2-fields.ts";

const missingVersion = `The configuration file must have a version number.
Set the version to 1 or 2 at the top of sqlc.json:

{
  "version": "1"
  ...
}
`;

const wrongVersion = `The configuration file has an invalid version number.
The supported version can only be "1" or "2".
`;

/** Finds `sqlc.yaml`, `sqlc.yml` or `sqlc.json` in the working directory, or takes `path`. Throws {@link ConfigError}. */
export async function findConfig(host: Host, path: string | undefined): Promise<string> {
  if (path === "") throw notFound("error parsing config: file argument is empty");
  if (path !== undefined) return isAbsolutePath(path) ? joinPath(path) : joinPath(host.workingDirectory, path);
  const [yaml, yml, json] = await Promise.all(
    ["sqlc.yaml", "sqlc.yml", "sqlc.json"].map(async (name) => {
      const candidate = joinPath(host.workingDirectory, name);
      return (await host.kindOf(candidate)) === undefined ? undefined : candidate;
    }),
  );
  const found = yaml ?? yml;
  if (found && json) throw notFound("error: both sqlc.json and sqlc.(yaml|yml) files present");
  const config = found ?? json;
  if (config) return config;
  throw notFound(
    "error parsing configuration files. sqlc.(yaml|yml) or sqlc.json: file does not exist",
    "`sqlc-ts init` makes one",
  );
}

/** Reads a configuration file. Throws {@link ConfigError}. */
export async function readConfigFile(host: Host, path: string): Promise<SourceFile> {
  try {
    return { path: baseName(path), text: await host.readFile(path) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.reason === "is a directory") throw new ConfigError([{ text: `yaml: input error: ${error.message}` }]);
    throw new ConfigError([{ text: "file does not exist" }]);
  }
}

/** Checks a configuration and brings it into one shape, whatever its version. Throws {@link ConfigError} with everything found. */
export async function parseConfig(source: SourceFile, path: string, host: Host): Promise<ResolvedConfig> {
  const root = await readDocument(source);
  if (!root) throw new ConfigError([{ text: "EOF" }]);
  const problems: ConfigProblem[] = [];
  const context: DecodeContext = {
    file: source.path,
    lines: createLineIndex(source.text),
    report: (problem) => problems.push(problem),
  };
  const version = readVersion(root, context, problems);
  const config = version === "2" ? decodeVersion2(root, context, problems) : decodeVersion1(root, context, problems);
  failOn(problems, "parsing");
  checkEnvironment(host.environment);
  const resolved: ResolvedConfig = { ...config, source, baseDirectory: directoryName(path) };
  validateConfig(resolved, host.environment);
  return resolved;
}

async function readDocument(source: SourceFile): Promise<ConfigNode | undefined> {
  const json = source.path.endsWith(".json") ? readJson(source.text) : undefined;
  if (json) return json;
  const { readYaml } = await import("./read-yaml.ts");
  return readYaml(source.text, source.path);
}

function readVersion(root: ConfigNode, context: DecodeContext, problems: readonly ConfigProblem[]): "1" | "2" {
  const version = findVersion(root, context);
  failOn(problems, "decoding");
  if (!version || version.value === "")
    throw new ConfigError([{ text: "no version number" }], "parsing", missingVersion);
  if (version.value === "1" || version.value === "2") return version.value;
  throw new ConfigError([{ text: "invalid version number", span: version.span }], "parsing", wrongVersion);
}

function findVersion(root: ConfigNode, context: DecodeContext): Located<string> | undefined {
  if (root.kind !== "map") {
    object("config.versionSetting", {})(root, context);
    return undefined;
  }
  const only = { ...root, entries: root.entries.filter(({ key }) => key.text === "version") };
  return object<{ readonly version: Located<string> }>("config.versionSetting", { version: text })(only, context)?.value
    .version;
}

function decodeVersion2(root: ConfigNode, context: DecodeContext, problems: ConfigProblem[]) {
  const fields = version2(root, context);
  failOn(problems, "decoding");
  return resolveVersion2(fields?.value ?? {}, context);
}

function decodeVersion1(root: ConfigNode, context: DecodeContext, problems: ConfigProblem[]) {
  const fields = version1(root, context);
  failOn(problems, "decoding");
  return resolveVersion1(fields?.value ?? {}, root, context);
}

function failOn(problems: readonly ConfigProblem[], stage: "parsing" | "decoding"): void {
  if (problems.length > 0) throw new ConfigError(problems, stage);
}

function notFound(message: string, hint?: string): ConfigError {
  return new ConfigError([{ text: message, ...(hint && { hint }) }], "finding");
}
