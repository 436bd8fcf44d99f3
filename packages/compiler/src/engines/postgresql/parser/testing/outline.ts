import { forEachChild, type SyntaxNode } from "../../../../syntax/walk/index.ts";
import { parsePostgresql } from "../parse.ts";

/** The only statement of a text, for tests; throws with the diagnostic's message when it has an error. */
export function parseOne(text: string): SyntaxNode {
  const { statements, diagnostics } = parsePostgresql({ path: "test.sql", text });
  const [diagnostic] = diagnostics;
  if (diagnostic) throw new Error(diagnostic.message);
  const statement = statements[0]?.statement;
  if (!statement || statements.length !== 1) throw new Error("not one statement");
  return statement;
}

/** Message of the first diagnostic with the text it points at; undefined for a text without errors. */
export function syntaxError(text: string): string | undefined {
  const [diagnostic] = parsePostgresql({ path: "test.sql", text }).diagnostics;
  if (!diagnostic) return undefined;
  return `${diagnostic.message} [${text.slice(diagnostic.span?.start, diagnostic.span?.end)}]`;
}

/** How an expression nests: `(binary + a (binary * b c))`; operands without children are shown as written. */
export function outlineExpression(text: string): string {
  const root = parseOne(`SELECT ${text}`);
  const target = descend(root, "target");
  return target ? (outlineChildren(target, `SELECT ${text}`)[0] ?? "") : "";
}

function descend(node: SyntaxNode, kind: SyntaxNode["kind"]): SyntaxNode | undefined {
  if (node.kind === kind) return node;
  let found: SyntaxNode | undefined;
  forEachChild(node, (child) => {
    found ??= descend(child, kind);
  });
  return found;
}

/** The outline of any node: its kind, what tells it apart, and what it holds. */
export function outline(node: SyntaxNode, text: string): string {
  const children = outlineChildren(node, text);
  if (children.length === 0) return text.slice(node.start, node.end);
  return `(${[label(node), ...children].join(" ")})`;
}

function outlineChildren(node: SyntaxNode, text: string): string[] {
  const children: string[] = [];
  forEachChild(node, (child) => {
    children.push(outline(child, text));
  });
  return children;
}

function label(node: SyntaxNode): string {
  const negated = "negated" in node && node.negated ? "not " : "";
  switch (node.kind) {
    case "unary":
    case "binary":
      return `${node.kind} ${node.operator.name}`;
    case "quantified":
      return `${node.operator.name} ${node.quantifier}`;
    case "logical":
      return node.operator;
    case "pattern_match":
      return negated + node.operator;
    case "is_test":
      return `is ${negated}${node.test}`;
    case "function_call":
      return node.name.parts.map((part) => part.name).join(".");
    default:
      return negated + node.kind;
  }
}
