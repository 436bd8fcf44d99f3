/** Runs the command that `argv` (as `process.argv`) asks for and returns the exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv.slice(2);
  const flags = readUsualFlags(rest);
  if (flags && (command === "generate" || command === "compile")) {
    const { run } = await import("./commands/run.ts");
    return run(command, flags);
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(argv);
}

/** No flag, or the configuration's: loading the parser of the others takes a tenth of a small run. */
function readUsualFlags([name, file, ...rest]: readonly string[]): { readonly file?: string } | undefined {
  if (name === undefined) return {};
  const isFile = (name === "-f" || name === "--file") && file !== undefined && !file.startsWith("-");
  return isFile && rest.length === 0 ? { file } : undefined;
}
