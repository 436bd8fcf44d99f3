import { runCommandLine } from "./command-line.ts";

// The only place that decides how the process ends.
runCommandLine(process.argv).then(
  (status) => {
    process.exitCode = status;
  },
  async (error: unknown) => {
    const { explainInternalError } = await import("./internal-error-report.ts");
    process.stderr.write(explainInternalError(error));
    process.exitCode = 2;
  },
);
