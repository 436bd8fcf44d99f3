import type { Opaque, UseDatabase } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseName } from "../names.ts";
import { skipCompound } from "../statement-end.ts";
import type { TokenStream } from "../token-stream.ts";
import { opaque, skipRest } from "./opaque.ts";
import { parseSet } from "./set.ts";
import { parseShow } from "./show.ts";

/** Statements that neither read nor shape what the compiler knows: only their first words are looked at. */
const verbs: ReadonlySet<string> = new Set(
  (
    "analyze backup binlog cache change check checksum clone deallocate execute flush get grant handler help import install kill lock " +
    "optimize prepare purge release repair reset resignal restart revoke savepoint set shutdown signal start stop undo uninstall unlock xa end"
  ).split(" "),
);

export function parseAdministration(tokens: TokenStream): Opaque | UseDatabase {
  const { start, kind, value } = tokens.token;
  if (kind !== "word") tokens.fail();
  switch (value) {
    case "set":
      return parseSet(tokens);
    case "show":
      return parseShow(tokens);
    case "use":
      return parseUse(tokens);
    case "do":
      return parseDo(tokens);
    case "begin":
      return parseBegin(tokens);
    case "commit":
    case "rollback":
      return parseTransactionEnd(tokens);
  }
  if (!verbs.has(value)) tokens.fail();
  tokens.advance();
  return skipRest(tokens, value, start);
}

function parseUse(tokens: TokenStream): UseDatabase {
  const { start } = tokens.advance();
  const name = parseName(tokens);
  return { kind: "use_database", name, start, end: tokens.previousEnd };
}

function parseDo(tokens: TokenStream): Opaque {
  const { start } = tokens.advance();
  parseList(tokens, parseExpression);
  return opaque(tokens, "do", start);
}

/** `BEGIN [WORK]`, or a block of a routine on its own. */
function parseBegin(tokens: TokenStream): Opaque {
  const { start } = tokens.token;
  if (tokens.peekKeyword(1, "not")) {
    skipCompound(tokens);
    return opaque(tokens, "begin", start);
  }
  tokens.advance();
  tokens.takeKeyword("work");
  return opaque(tokens, "begin", start);
}

/** `COMMIT [WORK] [AND [NO] CHAIN] [[NO] RELEASE]`, `ROLLBACK … TO savepoint`. */
function parseTransactionEnd(tokens: TokenStream): Opaque {
  const { start, value } = tokens.advance();
  tokens.takeKeyword("work");
  if (value === "rollback" && tokens.takeKeyword("to")) {
    tokens.takeKeyword("savepoint");
    parseName(tokens);
    return opaque(tokens, value, start);
  }
  let chains = false;
  if (tokens.takeKeyword("and")) {
    chains = tokens.takeKeyword("no") === undefined;
    tokens.expectKeyword("chain");
  }
  const keeps = tokens.takeKeyword("no") !== undefined;
  const release = keeps ? tokens.expectKeyword("release") : tokens.takeKeyword("release");
  if (release && chains && !keeps) tokens.failAt("CHAIN and RELEASE exclude each other", release.start, release.end);
  return opaque(tokens, value, start);
}
