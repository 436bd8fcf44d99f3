import type { Command } from "../model/query.ts";

export interface PackageShape {
  readonly isPgx: boolean;
  readonly hasEnums: boolean;
  readonly wrapsErrors: boolean;
  readonly preparesQueries: boolean;
  /** Lists are written into the SQL, one placeholder for each element. */
  readonly expandsLists: boolean;
  readonly commands: ReadonlySet<Command>;
  /** Names at the beginning of types in the package's code, such as `time` and `int32`. */
  readonly typeNames: Iterable<string>;
}

/**
 * Names that the files of a package need with their usual meaning, and that no constant may have therefore.
 *
 * differs from sqlc: there such code does not compile.
 */
export function packageNames(shape: PackageShape): ReadonlySet<string> {
  const { isPgx, hasEnums, wrapsErrors, preparesQueries, expandsLists, commands, typeNames } = shape;
  const names = ["context", "error", "init", "string", ...(isPgx ? ["pgx", "pgconn"] : ["sql"])];
  if (hasEnums) names.push("bool", "byte", "driver", "fmt", "nil");
  if (wrapsErrors) names.push("fmt", "nil");
  if (preparesQueries) names.push("fmt", "nil", "err", "cerr");
  if (expandsLists) names.push("append", "len", "nil", "strings");
  for (const command of commands) names.push(...usedBy(command));
  return new Set([...names, ...typeNames]);
}

function usedBy(command: Command): readonly string[] {
  switch (command) {
    case ":one":
    case ":exec":
    case ":execresult":
      return [];
    case ":many":
      return ["append", "nil"];
    case ":execrows":
    case ":execlastid":
      return ["int64", "nil"];
    case ":copyfrom":
      return ["atomic", "bool", "false", "fmt", "int64", "io", "len", "mysql", "mysqltsv", "nil", "true", "uint32"];
    case ":batchexec":
    case ":batchmany":
    case ":batchone":
      return ["append", "bool", "errors", "false", "int", "len", "nil", "true"];
  }
}
