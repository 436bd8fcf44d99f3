import { code, endOfName, isNameStart } from "../lexer/characters.ts";

/** Where the name of the parameter `@name` ends when one begins at `at`; undefined when it does not. */
export function atMacroNameEnd(text: string, at: number): number | undefined {
  if (text.charCodeAt(at) !== code.at || !isNameStart(text.charCodeAt(at + 1))) return undefined;
  return endOfName(text, at + 1);
}
