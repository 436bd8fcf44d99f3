const sizes: Readonly<Record<string, number>> = {
  "": 1,
  B: 1,
  KB: 1_000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

const times: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** Bytes of a text such as `512MiB`, `1.5 GB` or `1000`; undefined when it is none. */
export function parseBytes(text: string): number | undefined {
  return parse(text, sizes);
}

/** Milliseconds of a text such as `30s`, `500 ms` or `2m`; undefined when it is none. */
export function parseMilliseconds(text: string): number | undefined {
  return parse(text, times);
}

function parse(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text) ?? [];
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const value = factor === undefined ? 0 : Math.floor(Number(number) * factor);
  return value > 0 && Number.isSafeInteger(value) ? value : undefined;
}
