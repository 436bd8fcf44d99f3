import { loadModule, parseSync } from "libpg-query";

/** PostgreSQL's own parser. */
export interface Judge {
  verdict(text: string): { readonly accepted: boolean; readonly message: string };
  /** Its syntax tree. */
  tree(text: string): unknown;
}

export async function loadJudge(): Promise<Judge> {
  await loadModule();
  return {
    verdict(text) {
      try {
        parseSync(text);
        return { accepted: true, message: "" };
      } catch (error) {
        return { accepted: false, message: error instanceof Error ? error.message : String(error) };
      }
    },
    tree: (text) => parseSync(text),
  };
}
