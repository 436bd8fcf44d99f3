import { buildCatalog, type Engine } from "@sqlc-ts/compiler";

export interface Linearity {
  /** In characters. */
  readonly size: number;
  /** Least time of the processor, in milliseconds, for the whole dump and for half of it. */
  readonly whole: number;
  readonly half: number;
  /** The first diagnostic, if there is one: a dump is valid. */
  readonly complaint: string | undefined;
}

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** Reads a dump of a size in characters, and one of half that size, as schema files. */
export function readDump(engine: Engine, dump: (size: number) => string, size: number): Linearity {
  const read = (text: string): { time: number; complaint: string | undefined } => {
    const before = process.cpuUsage();
    const { diagnostics } = buildCatalog(engine, [{ path: "dump.sql", text }], settings);
    const { user, system } = process.cpuUsage(before);
    return { time: (user + system) / 1000, complaint: diagnostics[0]?.message };
  };
  const texts = { whole: dump(size), half: dump(size / 2) };
  // The first run warms up.
  const half = Math.min(...[1, 2, 3].map(() => read(texts.half).time).slice(1));
  const wholes = [1, 2].map(() => read(texts.whole));
  return {
    size: texts.whole.length,
    whole: Math.min(...wholes.map(({ time }) => time)),
    half,
    complaint: wholes[0]?.complaint,
  };
}

/** Twice the text may take three times as long. */
export function isLinear({ whole, half }: Linearity): boolean {
  return whole < half * 3 + 100;
}
