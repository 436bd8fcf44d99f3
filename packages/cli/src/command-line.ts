/** Runs the command that `argv` (as `process.argv`) asks for and returns the exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv.slice(2);
  // Without options there is nothing to parse, and loading the parser takes a tenth of a small run.
  if (rest.length === 0 && (command === "generate" || command === "compile")) {
    const { run } = await import("./commands/run.ts");
    return run(command, {});
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(argv);
}
