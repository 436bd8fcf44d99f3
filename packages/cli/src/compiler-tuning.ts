import { setFlagsFromString } from "node:v8";

/** From how many characters on what V8 optimises is executed often enough to pay. */
const longSize = 3_000_000;

/**
 * Tunes V8's optimising compiler for a project of `size` characters of SQL, until the function returned is called. A run of some seconds executes
 * nearly all our code a few thousand times. Measured on Node 20 with 1,000 and 5,000 tables (`npm run bench -- scale`), in CPU time of the whole process:
 *
 * - Compiling functions with all that they call takes more time than it saves: a third with 1,000 tables, an eighth with 5,000.
 * - Compiling only what is executed six times as often as usual saves another 7 % with 1,000 tables, and costs 3–10 % with 5,000.
 *
 * A small project whose request lists PostgreSQL's own schemas takes 10–17 % less too.
 *
 * To be undone before the process ends, when the launcher writes V8's code cache.
 */
export function tuneCompiler(size: number): () => void {
  const flags = size < longSize ? [inlining, ...patience()] : [inlining];
  const tuning: CompilerTuning = {
    tune() {
      for (const { tuned } of flags) setFlagsFromString(tuned);
    },
    restore() {
      for (const { usual } of flags) setFlagsFromString(usual);
    },
  };
  tuning.tune();
  Reflect.set(globalThis, launcherKey, tuning);
  return () => {
    Reflect.deleteProperty(globalThis, launcherKey);
    tuning.restore();
  };
}

/** Where the launcher finds what is in force: V8 takes a code cache only under the flags that it was made with. */
const launcherKey = Symbol.for("sqlc-ts: compiler tuning");

interface CompilerTuning {
  tune(): void;
  restore(): void;
}

interface Flag {
  readonly tuned: string;
  /** V8's own default: a flag can't be read. */
  readonly usual: string;
}

const inlining: Flag = { tuned: "--no-turbo-inlining", usual: "--turbo-inlining" };

/** How often code is executed before it is optimised. The flag's name and its default differ from one V8 to another: none for those not tried. */
function patience(): readonly Flag[] {
  switch (process.versions.v8.split(".")[0]) {
    case "11":
      return [{ tuned: "--interrupt-budget=400000", usual: "--interrupt-budget=67584" }];
    case "12":
      return [{ tuned: "--invocation-count-for-turbofan=18000", usual: "--invocation-count-for-turbofan=3000" }];
    default:
      return [];
  }
}
