import type { Drop, QualifiedName, RoutineSignature, Statement } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseList, parseQualifiedName, qualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { type NamedKind, takeNamedKind } from "./object-kind.ts";
import { parseOpaque } from "./opaque.ts";
import { expectOtherKind } from "./other-kinds.ts";
import { takeDropBehavior, takeIfExists } from "./relation-name.ts";
import { parseAggregateSignature, parseRoutineSignature } from "./routine-signature.ts";
import { nameOfType } from "./type-as-name.ts";

/** DROP of anything; the current token is DROP. */
export function parseDrop(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("drop");
  const kind = takeNamedKind(tokens);
  if (!kind) return parseOpaque(tokens, start, `drop ${expectOtherKind(tokens, "drop")}`);
  if (kind.objectKind === "index") tokens.takeKeyword("concurrently");
  const ifExists = takeIfExists(tokens);
  const { names = [], routines = [] } = parseNames(tokens, kind);
  const cascade = takeDropBehavior(tokens);
  const { objectKind } = kind;
  return { kind: "drop", start, end: tokens.previousEnd, objectKind, ifExists, cascade, names, routines };
}

function parseNames(tokens: TokenStream, { naming }: NamedKind): Partial<Pick<Drop, "names" | "routines">> {
  switch (naming) {
    case "qualified":
      return { names: parseList(tokens, parseQualifiedName) };
    case "plain":
      return { names: parseList(tokens, parsePlainName) };
    case "type":
      return { names: parseList(tokens, (inner) => nameOfType(parseTypeName(inner))) };
    case "routine":
      return { routines: parseList(tokens, parseRoutineSignature) };
    case "aggregate":
      return { routines: parseList<RoutineSignature>(tokens, parseAggregateSignature) };
    case "on":
      return { names: [parseNameOn(tokens)] };
    case "using":
      return { names: [parseNameUsing(tokens)] };
  }
}

/** One name without a schema. */
export function parsePlainName(tokens: TokenStream): QualifiedName {
  return qualifiedName(tokens, [parseColumnName(tokens)]);
}

/** `name ON table` of a trigger, rule or policy. */
export function parseNameOn(tokens: TokenStream): QualifiedName {
  const name = parsePlainName(tokens);
  tokens.expectKeyword("on");
  parseQualifiedName(tokens);
  return name;
}

/** `name USING access_method` of an operator class or family. */
export function parseNameUsing(tokens: TokenStream): QualifiedName {
  const name = parseQualifiedName(tokens);
  tokens.expectKeyword("using");
  parseColumnName(tokens);
  return name;
}
