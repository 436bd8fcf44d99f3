import { sqlcTsVersion, sqlcVersion } from "@sqlc-ts/project";

/** Under the name `sqlc` exactly what sqlc prints, because scripts compare it. */
export function version(program: string): string {
  return program === "sqlc" ? `${sqlcVersion}\n` : `sqlc-ts v${sqlcTsVersion} (compatible with sqlc ${sqlcVersion})\n`;
}
