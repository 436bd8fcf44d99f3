/** The name under which the program was started: `sqlc` or `sqlc-ts`. */
export function programName(argv: readonly string[]): "sqlc" | "sqlc-ts" {
  const name = (argv[1] ?? "").replace(/^.*[\\/]/, "").replace(/\.(?:cmd|exe|js|ps1)$/, "");
  return name === "sqlc" ? "sqlc" : "sqlc-ts";
}
