import type { SqlType } from "../../../packages/compiler/src/catalog/index.ts";
import type { Verdict } from "./server.ts";

/** Counts where both sides agree, and keeps the questions on which they do not. */
export interface Score {
  /** @param ours undefined where we refuse the expression */
  add(sql: string, ours: SqlType | undefined, theirs: Verdict): void;
  /** From 0 to 1. */
  share(): number;
  print(): void;
}

/** @param baseType the server describes a domain as the type below it */
export function createScore(baseType: (type: SqlType) => SqlType): Score {
  let right = 0;
  let refused = 0;
  const wrong: string[] = [];
  return {
    add: (sql, ours, theirs) => {
      const isRefused = "error" in theirs;
      if (isRefused) refused++;
      const agrees = isRefused ? ours === undefined : ours !== undefined && baseType(ours).id === theirs.type;
      if (agrees) right++;
      else wrong.push(`${sql}: ${ours?.id ?? "refused"}, the server says ${isRefused ? theirs.error : theirs.type}`);
    },
    share: () => right / (right + wrong.length),
    print: () => {
      console.info(`${right} of ${right + wrong.length} agree (${refused} refused by the server)\n${wrong.join("\n")}`);
    },
  };
}
