import type { Host } from "../host.ts";
import type { ResolvedConfig } from "./model.ts";
import { ConfigError, type ConfigProblem } from "./problem.ts";

/** sqlc refuses a token of another service before it does anything. Throws {@link ConfigError}. */
export function checkEnvironment(environment: Host["environment"]): void {
  const token = environment.SQLC_AUTH_TOKEN;
  if (token && !token.startsWith("sqlc_")) {
    throw new ConfigError([{ text: '$SQLC_AUTH_TOKEN doesn\'t start with "sqlc_"' }]);
  }
}

/** Checks that sqlc makes after loading. Throws {@link ConfigError}. */
export function validateConfig(config: ResolvedConfig, environment: Host["environment"]): void {
  const problems = [...databaseProblems(config), ...processProblems(config, environment)];
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
    .filter((plugin) => plugin.process)
    .map(({ span }) => ({
      text: "plugin: process-based plugins disabled via SQLCDEBUG=processplugins=0",
      span,
    }));
}
