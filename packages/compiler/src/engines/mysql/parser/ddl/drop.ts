import type {
  Drop,
  ObjectKind,
  Opaque,
  QualifiedName,
  RoutineSignature,
  Statement,
} from "../../../../syntax/ast/index.ts";
import { parseName, parseTableName, takeIfExists } from "../names.ts";
import { opaque, skipRest } from "../statement/opaque.ts";
import type { TokenStream } from "../token-stream.ts";

export function parseDrop(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("drop");
  if (tokens.takeKeyword("temporary")) return dropRelations(tokens, "table", start);
  const { value } = tokens.token;
  switch (value) {
    case "table":
    case "tables":
      return dropRelations(tokens, "table", start);
    case "view":
      return dropRelations(tokens, "view", start);
    case "database":
    case "schema":
      return dropNamed(tokens, "schema", start);
    case "function":
    case "procedure":
      return dropRoutine(tokens, value, start);
    case "index":
      return dropIndex(tokens, start);
    case "trigger":
    case "event":
      return dropOther(tokens, start);
    case "user":
    case "role":
    case "server":
    case "tablespace":
    case "logfile":
    case "undo":
    case "prepare":
    case "spatial":
    case "resource":
    case "sequence":
    case "package":
      tokens.advance();
      return skipRest(tokens, `drop ${value}`, start);
  }
  return tokens.fail();
}

/** `DROP TABLE [IF EXISTS] a, b [RESTRICT | CASCADE]`. */
function dropRelations(tokens: TokenStream, objectKind: ObjectKind, start: number): Drop {
  tokens.expectKeyword("table", "tables", "view");
  const ifExists = takeIfExists(tokens);
  const names = [parseTableName(tokens)];
  while (tokens.takeSymbol(",")) names.push(parseTableName(tokens));
  tokens.takeKeyword("restrict", "cascade");
  return finish(tokens, { objectKind, ifExists, names, start });
}

function dropNamed(tokens: TokenStream, objectKind: ObjectKind, start: number): Drop {
  tokens.advance();
  const ifExists = takeIfExists(tokens);
  const name = parseName(tokens);
  const names = [{ kind: "qualified_name", parts: [name], start: name.start, end: name.end } as const];
  return finish(tokens, { objectKind, ifExists, names, start });
}

function dropRoutine(tokens: TokenStream, objectKind: "function" | "procedure", start: number): Drop {
  tokens.advance();
  const ifExists = takeIfExists(tokens);
  const name = parseTableName(tokens);
  const routines: RoutineSignature[] = [{ kind: "routine_signature", name, start: name.start, end: name.end }];
  return finish(tokens, { objectKind, ifExists, names: [], routines, start });
}

interface Dropped {
  readonly objectKind: ObjectKind;
  readonly ifExists: boolean;
  readonly names: readonly QualifiedName[];
  readonly routines?: readonly RoutineSignature[];
  readonly start: number;
}

function finish(tokens: TokenStream, dropped: Dropped): Drop {
  return { kind: "drop", cascade: false, routines: [], ...dropped, end: tokens.previousEnd };
}

/** `DROP INDEX i ON t`: keys matter to the catalog only as what they say of columns, which stays true of none. */
function dropIndex(tokens: TokenStream, start: number): Opaque {
  tokens.advance();
  takeIfExists(tokens);
  if (!tokens.takeKeyword("primary")) parseName(tokens);
  tokens.expectKeyword("on");
  parseTableName(tokens);
  for (;;) {
    if (tokens.takeKeyword("algorithm")) takeWord(tokens, ["default", "inplace", "copy", "instant", "nocopy"]);
    else if (tokens.takeKeyword("lock")) takeWord(tokens, ["default", "none", "shared", "exclusive"]);
    else if (tokens.takeKeyword("wait")) tokens.advance();
    else if (!tokens.takeKeyword("nowait")) return opaque(tokens, "drop index", start);
  }
}

function takeWord(tokens: TokenStream, words: readonly string[]): void {
  tokens.takeSymbol("=");
  tokens.expectKeyword(...words);
}

function dropOther(tokens: TokenStream, start: number): Opaque {
  const { value } = tokens.advance();
  takeIfExists(tokens);
  parseTableName(tokens);
  return opaque(tokens, `drop ${value}`, start);
}

/** `TRUNCATE [TABLE] t`. */
export function parseTruncate(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("truncate");
  tokens.takeKeyword("table");
  parseTableName(tokens);
  return opaque(tokens, "truncate", start);
}
