import type { Engine } from "../../packages/compiler/src/engines/engine.ts";
import type { Expression } from "../../packages/compiler/src/syntax/ast/index.ts";

/** What the judge of an engine found of the nesting of expressions. */
export interface NestingResult {
  readonly compared: number;
  /** Expressions that mean something else with all the parentheses that our tree has. */
  readonly differences: readonly string[];
}

/** An expression with a pair of parentheses around every operator's expression, as it was parsed; undefined where it is not understood. */
export function parenthesized(parse: Engine["parse"], text: string): string | undefined {
  const { statements } = parse({ path: "", text: `SELECT ${text}` });
  const statement = statements[0]?.statement;
  if (statement?.kind !== "query_statement" || statement.query.body.kind !== "select_core") return undefined;
  const expression = statement.query.body.targets[0]?.expression;
  return expression && print(expression, `SELECT ${text}`);
}

function print(node: Expression, source: string): string {
  const inner = (part: Expression): string => print(part, source);
  switch (node.kind) {
    case "unary":
      return `(${node.operator.name} ${inner(node.operand)})`;
    case "binary":
      return `(${inner(node.left)} ${node.operator.name} ${inner(node.right)})`;
    case "logical":
      return node.operands.map(inner).reduce((left, right) => `(${left} ${node.operator} ${right})`);
    case "not":
      return `(NOT ${inner(node.operand)})`;
    case "is_test":
      return `(${inner(node.operand)} IS ${node.negated ? "NOT " : ""}${node.test})`;
    case "is_distinct_from":
      return `(${inner(node.left)} IS ${node.negated ? "NOT " : ""}DISTINCT FROM ${inner(node.right)})`;
    case "between":
      return `(${inner(node.operand)} ${not(node)}BETWEEN ${inner(node.low)} AND ${inner(node.high)})`;
    case "in_list":
      return `(${inner(node.operand)} ${not(node)}IN (${node.list.map(inner).join(", ")}))`;
    case "pattern_match": {
      const escaped = node.escape ? ` ESCAPE ${inner(node.escape)}` : "";
      return `(${inner(node.operand)} ${not(node)}${node.operator} ${inner(node.pattern)}${escaped})`;
    }
    case "collate":
      return `(${inner(node.operand)} COLLATE NOCASE)`;
    default:
      return source.slice(node.start, node.end);
  }
}

function not({ negated }: { readonly negated: boolean }): string {
  return negated ? "NOT " : "";
}
