import type { Opaque } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

const opening: ReadonlySet<string> = new Set(["(", "["]);
const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** Whatever is left of a statement that does not shape the catalog: one token or more, as long as brackets match. */
export function parseOpaque(tokens: TokenStream, start: number, verb: string): Opaque {
  if (tokens.atEnd()) tokens.fail();
  skipBalanced(tokens, (inner) => inner.atEnd());
  return opaque(tokens, start, verb);
}

/** The node of a statement whose tokens are consumed already. */
export function opaque(tokens: TokenStream, start: number, verb: string): Opaque {
  return { kind: "opaque", start, end: tokens.previousEnd, verb };
}

/** Consumes tokens with matching brackets; `atStop` is asked outside brackets only. */
export function skipBalanced(tokens: TokenStream, atStop: (tokens: TokenStream) => boolean): void {
  const open: string[] = [];
  for (;;) {
    if (open.length === 0 && atStop(tokens)) return;
    const { kind, value } = tokens.token;
    if (kind === "end" || kind === "error") tokens.fail();
    if (kind === "symbol") {
      if (opening.has(value)) open.push(value);
      else if (Object.hasOwn(closing, value) && open.pop() !== closing[value]) tokens.fail();
      else if (value === ";") tokens.fail();
    }
    tokens.advance();
  }
}
