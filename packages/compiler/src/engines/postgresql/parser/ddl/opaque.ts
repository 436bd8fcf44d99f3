import type { Opaque } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

const opening: ReadonlySet<string> = new Set(["(", "["]);
const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** Whatever is left of a statement that does not shape the catalog: one token or more, as long as brackets match. */
export function parseOpaque(tokens: TokenStream, start: number, verb: string): Opaque {
  if (tokens.atEnd()) tokens.fail();
  skipBalanced(tokens, { throughSemicolons: verb === "create rule", until: (inner) => inner.atEnd() });
  return opaque(tokens, start, verb);
}

/** The node of a statement whose tokens are consumed already. */
export function opaque(tokens: TokenStream, start: number, verb: string): Opaque {
  return { kind: "opaque", start, end: tokens.previousEnd, verb };
}

export interface Skipping {
  /** Inside parentheses a semicolon does not end the statement: the actions of a rule. */
  readonly throughSemicolons: boolean;
  /** Asked outside brackets only. */
  readonly until: (tokens: TokenStream) => boolean;
}

export function skipBalanced(tokens: TokenStream, { throughSemicolons, until }: Skipping): void {
  const open: string[] = [];
  for (;;) {
    if (open.length === 0 && until(tokens)) return;
    const { kind, value } = tokens.token;
    if (kind === "end" || kind === "error") tokens.fail();
    if (kind === "symbol") {
      if (opening.has(value)) open.push(value);
      else if (Object.hasOwn(closing, value) && open.pop() !== closing[value]) tokens.fail();
      else if (value === ";" && !throughSemicolons) tokens.fail();
    }
    tokens.advance();
  }
}
