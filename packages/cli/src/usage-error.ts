import { findSimilar } from "@sqlc-ts/diagnostics";
import type { CommanderError } from "commander";

/** A mistake in the command line, worded as sqlc does. `commands` are those of the program, or of the command that is meant. */
export function explainUsageError(error: CommanderError, program: string, commands: readonly string[]): string {
  const written = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.excessArguments":
      if (commands.includes(written)) return `Error: ${tooManyArguments(error.message)}\n`;
      return unknownCommand(written, program, commands);
    case "commander.unknownCommand":
      return unknownCommand(written, program, commands);
    case "commander.unknownOption":
      return `Error: ${unknownFlag(written)}\n`;
    case "commander.optionMissingArgument":
      return `Error: flag needs an argument: ${longName(written)}\n`;
    case "commander.invalidArgument":
      return `Error: ${invalidArgument(error.message)}\n`;
    default:
      return `Error: ${error.message.replace(/^error: /, "")}\n`;
  }
}

function unknownCommand(name: string, program: string, commands: readonly string[]): string {
  const similar = [...commands].sort().filter((command) => command.startsWith(name) || findSimilar(name, [command]));
  const suggestion = similar.length === 0 ? "" : `\nDid you mean this?\n${similar.map((it) => `\t${it}\n`).join("")}\n`;
  return `Error: unknown command "${name}" for "${program}"\n${suggestion}Run '${program} --help' for usage.\n`;
}

function tooManyArguments(message: string): string {
  const [, expected = "0", received = ""] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  return `accepts at most ${expected} arg(s), received ${received}`;
}

function unknownFlag(flag: string): string {
  if (flag.startsWith("--")) return `unknown flag: ${flag.replace(/=.*$/, "")}`;
  return `unknown shorthand flag: '${flag.slice(1, 2)}' in ${flag}`;
}

function invalidArgument(message: string): string {
  const [, flag = "", value = "", reason = ""] =
    /option '([^']*)' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  return `invalid argument "${value}" for "${longName(flag)}" flag: ${reason}`;
}

/** Commander shows a flag as `-f, --file <path>`. */
function longName(flag: string): string {
  return /--[\w-]+/.exec(flag)?.[0] ?? flag;
}
