import type { Host } from "../host.ts";
import type { PluginDefinition, ResolvedConfig } from "./model.ts";
import { ConfigError, type ConfigProblem } from "./problem.ts";

/** Set to anything: only plugins in a sandbox are run. The command line's `--sandboxed-only` sets it. */
export const sandboxedOnlyVariable = "SQLC_TS_SANDBOXED_ONLY";

/** sqlc refuses a token of another service before it does anything. Throws {@link ConfigError}. */
export function checkEnvironment(environment: Host["environment"]): void {
  const token = environment.SQLC_AUTH_TOKEN;
  if (token && !token.startsWith("sqlc_")) {
    throw new ConfigError([{ text: '$SQLC_AUTH_TOKEN doesn\'t start with "sqlc_"' }]);
  }
}

/** Checks that sqlc makes after loading. Throws {@link ConfigError}. */
export function validateConfig(config: ResolvedConfig, environment: Host["environment"]): void {
  const problems = [
    ...databaseProblems(config),
    ...processProblems(config, environment),
    ...sandboxProblems(config, environment),
  ];
  if (problems.length > 0) throw new ConfigError(problems, "validating");
}

function databaseProblems(config: ResolvedConfig): ConfigProblem[] {
  return config.entries.flatMap(({ database }) =>
    database && database.uri === "" && !database.managed
      ? [{ text: "database must be managed or have a non-empty URI", span: database.span }]
      : [],
  );
}

function processProblems(config: ResolvedConfig, environment: Host["environment"]): ConfigProblem[] {
  const isOff = (environment.SQLCDEBUG ?? "").split(",").some((item) => item.trim() === "processplugins=0");
  if (!isOff) return [];
  return config.plugins
    .filter((plugin) => !isSandboxed(plugin))
    .map(({ span, process }) => ({
      text: `plugin: ${process ? "process-based" : "unsandboxed"} plugins disabled via SQLCDEBUG=processplugins=0`,
      span,
    }));
}

/** What `--sandboxed-only` asks for: nothing of the configuration may run with the user's rights. */
function sandboxProblems(config: ResolvedConfig, environment: Host["environment"]): ConfigProblem[] {
  if (!environment[sandboxedOnlyVariable]) return [];
  return config.plugins
    .filter((plugin) => !isSandboxed(plugin))
    .map(({ name, span }) => ({
      text: `plugin: ${name} does not run in a sandbox, which --sandboxed-only asks for`,
      span,
      hint: "wasm and script plugins run in a sandbox",
    }));
}

function isSandboxed({ wasm, script }: PluginDefinition): boolean {
  return wasm !== undefined || script !== undefined;
}
