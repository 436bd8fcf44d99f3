import type { Command } from "../model/query.ts";

export interface MethodShape {
  readonly command: Command;
  readonly hasStructResult: boolean;
  /** The type of a row, when it is one of Go's own, such as `string`. */
  readonly rowTypeName: string;
  readonly hasSlices: boolean;
  readonly takesDatabase: boolean;
  readonly wrapsErrors: boolean;
}

/**
 * Names that a method's body declares next to its parameters, or needs with their usual meaning; a parameter must not have one of them.
 *
 * differs from sqlc: there such code does not compile.
 */
export function bodyNames(shape: MethodShape): ReadonlySet<string> {
  const { command, hasStructResult, rowTypeName, hasSlices, takesDatabase, wrapsErrors } = shape;
  return new Set([
    "ctx",
    ...(takesDatabase ? ["db"] : []),
    ...(hasSlices ? ["query", "queryParams", "append", "len"] : []),
    ...(wrapsErrors ? ["nil"] : []),
    ...(wrapsErrors && command === ":execresult" ? ["result"] : []),
    ...usedBy[command],
    ...(command === ":one" && hasStructResult ? ["i"] : []),
    ...(command === ":one" || command === ":many" ? [rowTypeName] : []),
  ]);
}

const batchNames = ["batch", "br", "pgx", "len", "false"];

const usedBy: Readonly<Record<Command, readonly string[]>> = {
  ":one": ["row", "err"],
  ":many": ["rows", "items", "err", "append", "nil"],
  ":exec": ["err"],
  ":execresult": ["err"],
  ":execrows": ["result", "err", "nil"],
  ":execlastid": ["result", "err", "nil"],
  ":copyfrom": ["string", "pr", "pw", "rh", "result", "err", "nil"],
  ":batchexec": batchNames,
  ":batchmany": batchNames,
  ":batchone": batchNames,
};

/**
 * Names with which the variable of a scalar result would clash.
 *
 * differs from sqlc: there such code does not compile.
 */
export function scalarClashes({ command, takesDatabase, wrapsErrors }: MethodShape): ReadonlySet<string> {
  switch (command) {
    case ":one":
      return new Set(["ctx", "row", "err", ...(takesDatabase ? ["db"] : []), ...(wrapsErrors ? ["fmt", "nil"] : [])]);
    case ":batchone":
      return new Set(["b", "f", "t", "row", "err", "nil"]);
    default:
      return new Set(["rows", "items", "append", "nil", ...(wrapsErrors ? ["fmt"] : [])]);
  }
}

/** A name with underscores behind it until it is none of `taken`. */
export function avoid(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  while (taken.has(free)) free += "_";
  return free;
}
