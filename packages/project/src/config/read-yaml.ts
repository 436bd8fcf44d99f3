import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type Scalar } from "yaml";
import type { ConfigNode, MapEntry, ScalarNode } from "./node.ts";
import { ConfigError } from "./problem.ts";
import { plainScalarTag } from "./scalar-tag.ts";

const deepestNesting = 200;
const mostNodes = 50_000;

/** Reads the first YAML document with the place of every value; undefined when there is none. Throws {@link ConfigError} on bad syntax. */
export function readYaml(text: string, file: string): ConfigNode | undefined {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: "failsafe",
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  if (!Array.isArray(documents)) return undefined;
  const document = documents[0];
  if (!document) return undefined;
  const problems = document.errors.map((error) => {
    const [start, end] = error.pos;
    return {
      text: `yaml: line ${lines.linePos(start).line}: ${firstLine(error.message)}`,
      span: { file, start, end: Math.max(end, start + 1) },
      message: firstLine(error.message),
    };
  });
  if (problems.length > 0) throw new ConfigError(problems.slice(0, 1));
  if (!document.contents) return undefined;

  const fail = (node: Node, message: string): never => {
    const [start, end] = node.range ?? [0, 0];
    throw new ConfigError([{ text: `yaml: ${message}`, span: { file, start, end } }]);
  };
  let count = 0;
  const convert = (node: Node, open: readonly Node[]): ConfigNode => {
    if (++count > mostNodes) fail(node, "document contains excessive aliasing");
    if (open.length > deepestNesting) fail(node, "exceeded max depth");
    const [start, end] = node.range ?? [0, 0];
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) return fail(node, `unknown anchor '${node.source}' referenced`);
      return open.includes(target)
        ? fail(node, `anchor '${node.source}' value contains itself`)
        : convert(target, open);
    }
    const inside = [...open, node];
    if (isSeq<Node>(node)) {
      return { kind: "list", items: node.items.map((item) => convert(item, inside)), start, end };
    }
    if (isMap<Node, Node | null>(node)) {
      const entries = node.items.map(({ key, value }): MapEntry => {
        const name = convert(key, inside);
        if (name.kind !== "scalar") return fail(key, "invalid map key");
        return { key: name, value: value ? convert(value, inside) : nothing(name.end) };
      });
      return { kind: "map", entries, start, end };
    }
    return isScalar(node) ? convertScalar(node, start, end) : fail(node, "unknown node");
  };
  return convert(document.contents, []);
}

function convertScalar(node: Scalar, start: number, end: number): ScalarNode {
  const quoted = node.type !== "PLAIN";
  const text = node.source ?? String(node.value ?? "");
  const explicit = node.tag?.replace("tag:yaml.org,2002:", "!!");
  const place = { text, quoted, start, end };
  if (explicit === "!!binary" || explicit === "!!str" || explicit === "!!timestamp") {
    return { kind: "scalar", tag: explicit, ...place };
  }
  return { kind: "scalar", tag: quoted ? "!!str" : plainScalarTag(text), ...place };
}

function nothing(at: number): ScalarNode {
  return { kind: "scalar", tag: "!!null", text: "", quoted: false, start: at, end: at };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
