import { loadModule, parseSync } from "libpg-query";

/** PostgreSQL's own parser. */
export interface Judge {
  verdict(text: string): Verdict;
  /** Its syntax tree. */
  tree(text: string): unknown;
}

export interface Verdict {
  readonly accepted: boolean;
  readonly message: string;
}

/** A judge that is a server; it may have no verdict. */
export interface AsyncJudge {
  verdict(text: string): Promise<Verdict | undefined>;
  close(): Promise<void>;
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
