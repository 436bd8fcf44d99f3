import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { AlreadyExplained, CommandError } from "./commands/plugin/command-error.ts";
import { addPluginCommands } from "./plugin-program.ts";
import { programName } from "./program-name.ts";
import { explainUsageError } from "./usage-error.ts";

interface RunFlags {
  readonly file?: string;
  readonly nullability?: "proven" | "sqlc";
  readonly dumpRequests?: string;
  readonly sandboxedOnly?: true;
  readonly frozen?: true;
  readonly offline?: true;
  readonly resultCache?: boolean;
}

interface InitFlags {
  readonly file?: string;
  readonly v1?: true;
  readonly v2?: true;
}

/** Runs the command that `argv` (as `process.argv`) asks for and returns the exit status. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const result = { status: 0 };
  const program = createProgram(programName(argv), (status) => {
    result.status = status;
  });
  try {
    await program.parseAsync(argv.flatMap(expandShortFile));
    return result.status;
  } catch (error) {
    if (error instanceof AlreadyExplained) return 1;
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    if (!(error instanceof CommanderError)) throw error;
    const meant = meantCommand(program, argv.slice(2));
    if (error.code === "commander.help" && error.exitCode !== 0) {
      process.stdout.write(meant.helpInformation());
      return 0;
    }
    if (error.exitCode !== 0) process.stderr.write(explainUsageError(error, fullName(meant), namesOf(meant)));
    return error.exitCode === 0 ? 0 : 1;
  }
}

/** The innermost command with commands of its own that the arguments name. */
function meantCommand(program: Command, args: readonly string[]): Command {
  const [first, ...rest] = args.filter((argument) => !argument.startsWith("-"));
  const inner = program.commands.find((command) => command.name() === first);
  return inner && inner.commands.length > 0 ? meantCommand(inner, rest) : program;
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function namesOf(command: Command): readonly string[] {
  return [...command.commands.map((inner) => inner.name()), "help"];
}

/** All commands in one place; the code of each is loaded when it is called. */
function createProgram(name: string, exit: (status: number) => void): Command {
  const program = new Command(name)
    .description("Compile SQL to type-safe code")
    .option("-f, --file <path>", "specify an alternate config file (default: sqlc.yaml)")
    .option("--no-color", "print plain text (so does the environment variable NO_COLOR)")
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({ showGlobalOptions: true });

  const addCommand = (command: string, summary: string): Command =>
    program.command(command).description(summary).allowExcessArguments(true);

  const addRunCommand = (mode: "generate" | "compile", summary: string): Command =>
    addCommand(mode, summary)
      .addOption(nullabilityOption())
      .addOption(dumpRequestsOption())
      .option("--sandboxed-only", "refuse plugins that do not run in a sandbox")
      .option("--frozen", "refuse plugins that neither sqlc.yaml nor sqlc.lock pins")
      .option("--offline", "fetch nothing: plugins come from the cache")
      .option("--no-result-cache", "run sandboxed plugins again even if nothing changed")
      .action(async (_, command: Command) => {
        const { run } = await import("./commands/run.ts");
        exit(await run(mode, command.optsWithGlobals<RunFlags>()));
      });

  addRunCommand("generate", "Generate source code from SQL");
  addRunCommand("compile", "Statically check SQL for syntax and type errors");

  addCommand("init", "Create an empty sqlc.yaml settings file")
    .option("--v1", "generate v1 config yaml file")
    .option("--v2", "generate v2 config yaml file (default)")
    .action(async (_, command: Command) => {
      const { init } = await import("./commands/init.ts");
      exit(init(command.optsWithGlobals<InitFlags>()));
    });

  addCommand("version", "Print the sqlc version number").action(async () => {
    const { version } = await import("./commands/version.ts");
    process.stdout.write(version(name));
  });

  addPluginCommands(program, exit);
  return program;
}

function nullabilityOption(): Option {
  return new Option(
    "--nullability <rule>",
    "proven: types are what can be proven; sqlc: a cast is never NULL",
  ).argParser((value) => {
    if (value === "proven" || value === "sqlc") return value;
    throw new InvalidArgumentError('must be "proven" or "sqlc"');
  });
}

function dumpRequestsOption(): Option {
  return new Option("--dump-requests <folder>", "write every generator's request to a folder, as JSON");
}

/** `-f=x` is a spelling that sqlc takes. */
function expandShortFile(argument: string): readonly string[] {
  return argument.startsWith("-f=") ? ["-f", argument.slice(3)] : [argument];
}
