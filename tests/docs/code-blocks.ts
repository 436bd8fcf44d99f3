/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string;
  /** What stands after the language: the name of the file that it is. */
  readonly title: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

export function readCodeBlocks(markdown: string): readonly CodeBlock[] {
  const fence = /^```(\w*)[ ]*([^\n]*)\n([\s\S]*?)^```$/gm;
  return [...markdown.matchAll(fence)].map(({ 1: language = "", 2: title = "", 3: text = "", index }) => ({
    language,
    title,
    text,
    line: markdown.slice(0, index).split("\n").length,
  }));
}
