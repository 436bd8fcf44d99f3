import type { QueryBody, SetOperation } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";

/** INTERSECT binds tighter than UNION and EXCEPT (PostgreSQL's manual 7.4, MySQL's 15.2.14); all are left-associative. */
const levels: Readonly<Record<SetOperation["operator"], number>> = { union: 1, except: 1, intersect: 2 };

/** Goes on behind the first operand, as PostgreSQL and MySQL do; SQLite's operators all bind alike. */
export function continueSetOperations(
  tokens: TokenStream,
  start: number,
  first: QueryBody,
  parseOperand: (tokens: TokenStream) => QueryBody,
  lowest = 1,
): QueryBody {
  let left = first;
  for (;;) {
    const operator = setOperatorAt(tokens);
    if (!operator || levels[operator] < lowest) return left;
    tokens.advance();
    tokens.link();
    const all = tokens.takeKeyword("all", "distinct")?.value === "all";
    const rightStart = tokens.token.start;
    const operand = parseOperand(tokens);
    const right = continueSetOperations(tokens, rightStart, operand, parseOperand, levels[operator] + 1);
    left = { kind: "set_operation", operator, all, left, right, start, end: tokens.previousEnd };
  }
}

export function setOperatorAt(tokens: TokenStream): SetOperation["operator"] | undefined {
  if (tokens.atKeyword("union")) return "union";
  if (tokens.atKeyword("intersect")) return "intersect";
  return tokens.atKeyword("except") ? "except" : undefined;
}
