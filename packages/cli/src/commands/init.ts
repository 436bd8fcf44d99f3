import { existsSync, writeFileSync } from "node:fs";

export interface InitFlags {
  readonly file?: string | undefined;
  readonly v1?: boolean | undefined;
  readonly v2?: boolean | undefined;
}

const cloud = `cloud:
    organization: ""
    project: ""
    hostname: ""
`;

const version1 = `version: "1"
${cloud}packages: []
rules: []
`;

const version2 = `version: "2"
${cloud}servers: []
sql: []
overrides:
    go: null
plugins: []
rules: []
options: {}
`;

const documentation = "https://docs.sqlc.dev/en/stable/reference/config.html";

/** Writes an empty configuration unless there is one. Returns the exit status. */
export function init(flags: InitFlags): number {
  if (flags.v1 && flags.v2) {
    return fail("if any flags in the group [v1 v2] are set none of the others can be; [v1 v2] were all set");
  }
  const file = flags.file ?? "sqlc.yaml";
  if (file === "") return fail("file argument is empty");
  if (existsSync(file)) {
    process.stdout.write(`${file} is already created\n`);
    return 0;
  }
  try {
    writeFileSync(file, flags.v1 ? version1 : version2, { flag: "wx" });
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error && error.code === "ENOENT" ? "no such file or directory" : "";
    return fail(`open ${file}: ${reason || String(error)}`);
  }
  process.stdout.write(`${file} is added. Please visit ${documentation} to learn more about configuration\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`Error: ${message}\n`);
  return 1;
}
