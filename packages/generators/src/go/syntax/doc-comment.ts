import { type DocBlock, parseDocText } from "./doc-blocks.ts";

/**
 * The `//` lines above a declaration as gofmt rewrites them (go.dev/doc/comment): paragraphs, headings, lists and code each in their own
 * form, directives such as `//lint:ignore` last.
 */
export function formatDocComment(lines: readonly string[]): string[] {
  const texts = lines.map((line) => line.slice(2));
  const directives = texts.filter(isDirective);
  const prose = texts.filter((text) => !isDirective(text));
  if (prose.length === 0) return lines.map((line) => line.trimEnd());
  const body = printBlocks(parseDocText(prose.map((text) => text.replace(/^ /, ""))));
  const separator = directives.length > 0 ? ["//"] : [];
  return [...body, ...separator, ...directives.map((text) => `//${text}`.trimEnd())];
}

function isDirective(text: string): boolean {
  return /^(line |extern |export )/.test(text) || /^[a-z0-9]+:[a-z0-9]/.test(text);
}

function printBlocks(blocks: readonly DocBlock[]): string[] {
  const content = blocks.filter((block) => block.kind !== "links");
  const lines: string[] = [];
  for (const [index, block] of content.entries()) {
    if (index > 0 && (block.kind !== "list" || block.isApart)) lines.push("//");
    lines.push(...printBlock(block));
  }
  return [...lines, ...printLinks(blocks, content)];
}

function printBlock(block: Exclude<DocBlock, { kind: "links" }>): string[] {
  switch (block.kind) {
    case "paragraph":
      return block.lines.map((line) => `// ${curlyQuotes(line)}`.trimEnd());
    case "heading":
      return [`// # ${block.text}`];
    case "code":
      return block.lines.map((line) => (line === "" ? "//" : `//\t${line}`.trimEnd()));
    case "list":
      return block.items.flatMap((item, index) => [
        ...(index > 0 && block.isSpread ? ["//"] : []),
        ...printItem(item.number, item.paragraphs),
      ]);
  }
}

function printItem(number: string, paragraphs: readonly (readonly string[])[]): string[] {
  const lines = paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? ["//"] : []),
    ...paragraph.map((line) => `//     ${curlyQuotes(line)}`),
  ]);
  const marker = number === "" ? "  -" : ` ${number}.`;
  const [first = "", ...rest] = lines;
  return [`// ${marker} ${first.slice("//     ".length)}`, ...rest];
}

/** Definitions of links go to the end, those that the text refers to before the others. */
function printLinks(blocks: readonly DocBlock[], content: readonly DocBlock[]): string[] {
  const links = blocks.flatMap((block) => (block.kind === "links" ? block.lines : []));
  if (links.length === 0) return [];
  const text = JSON.stringify(content);
  const isReferred = (link: string) => text.includes(link.slice(0, link.indexOf("]:") + 1));
  const groups = [links.filter(isReferred), links.filter((link) => !isReferred(link))].filter(
    ({ length }) => length > 0,
  );
  return groups.flatMap((group) => ["//", ...group.map((link) => `// ${link}`)]);
}

const url = /(?<![A-Za-z])((?:https?|ftp|file|gopher|mailto|nntp):\/\/[\w@.:[\]-]+[\w\-.~:/?#[\]@!$&'(){}*+,;=%]*)/;

function curlyQuotes(line: string): string {
  if (!line.includes("``") && !line.includes("''")) return line;
  return line
    .split(url)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/`{3,}|``/g, opening).replaceAll("''", "”")))
    .join("");
}

function opening(quotes: string): string {
  return quotes.length === 2 ? "“" : quotes;
}
