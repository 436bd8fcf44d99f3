import { sqlcTsVersion } from "@sqlc-ts/project";

/** What the user is shown when sqlc-ts itself is at fault. */
export function explainInternalError(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
  return `sqlc-ts has failed; this is a defect of sqlc-ts, not of your input.
Please report it with what you ran and this text:

sqlc-ts v${sqlcTsVersion}, Node ${process.versions.node}, ${process.platform} ${process.arch}
${details}${cause}
`;
}
