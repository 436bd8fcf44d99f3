import type { Distinct, Expression, FromItem, NamedWindow, QualifiedName, SelectCore, Target } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";

/** What dialects have of their own in the clauses of SELECT; a clause that is not there is read as nothing. */
export interface SelectRules {
  /** DISTINCT and other options. */
  parseDistinct(tokens: TokenStream): Distinct | undefined;
  parseTargets(tokens: TokenStream, distinct: Distinct | undefined): readonly Target[];
  parseInto?(tokens: TokenStream): QualifiedName | undefined;
  parseFrom(tokens: TokenStream): readonly FromItem[];
  parseGroupBy(tokens: TokenStream): Pick<SelectCore, "groupBy" | "groupByDistinct">;
  parseNamedWindows(tokens: TokenStream): readonly NamedWindow[];
  /** Clauses behind WINDOW of which nothing is kept. */
  skipRest?(tokens: TokenStream): void;
  parseExpression(tokens: TokenStream): Expression;
}

/** `SELECT …` up to and with WINDOW: the clauses stand in the same order in every dialect. */
export function parseSelectCore(tokens: TokenStream, rules: SelectRules): SelectCore {
  const { start } = tokens.expectKeyword("select");
  const distinct = rules.parseDistinct(tokens);
  const targets = rules.parseTargets(tokens, distinct);
  const into = rules.parseInto?.(tokens);
  const from = rules.parseFrom(tokens);
  const where = tokens.takeKeyword("where") ? rules.parseExpression(tokens) : undefined;
  const grouping = rules.parseGroupBy(tokens);
  const having = tokens.takeKeyword("having") ? rules.parseExpression(tokens) : undefined;
  const windows = rules.parseNamedWindows(tokens);
  rules.skipRest?.(tokens);
  return {
    kind: "select_core",
    ...(distinct && { distinct }),
    targets,
    ...(into && { into }),
    from,
    ...(where && { where }),
    ...grouping,
    ...(having && { having }),
    windows,
    start,
    end: tokens.previousEnd,
  };
}
