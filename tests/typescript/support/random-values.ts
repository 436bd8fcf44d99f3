import type { Random } from "../../parser/random.ts";

/** Text of any characters but NUL, which node:sqlite of Node 22 does not read, and lone surrogates, which no database stores. */
export function randomText(random: Random): string {
  const ranges = [
    [0x01, 0x7f],
    [0x20, 0x7e],
    [0xa0, 0x2ff],
    [0x4e00, 0x9fff],
    [0x1f300, 0x1faff],
  ] as const;
  return Array.from({ length: random.below(20) }, () => {
    const [first, last] = random.pick(ranges) ?? ranges[0];
    return String.fromCodePoint(first + random.below(last - first + 1));
  }).join("");
}

/** A signed integer of at most so many bits. */
export function randomInteger(random: Random, bits: number): bigint {
  const size = 1 + random.below(bits);
  let value = 0n;
  for (let bit = 0; bit < size; bit++) value = value * 2n + BigInt(random.below(2));
  return BigInt.asIntN(bits, value);
}

/** Any finite number but -0, of which databases make 0. */
export function randomDouble(random: Random): number {
  const [value = 0] = new Float64Array(new BigInt64Array([randomInteger(random, 64)]).buffer);
  return Number.isFinite(value) && value !== 0 ? value : random.below(1000) / 8;
}

export function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(40) }, () => random.below(256));
}

/** As MySQL and SQLite write it; up to `digits` digits behind the seconds. */
export function randomDatetime(random: Random, digits: number): string {
  const time = Date.UTC(1000, 0) + random.below(9_000) * 365 * 86_400_000 + random.below(86_400_000);
  const seconds = new Date(time).toISOString().slice(0, 19).replace("T", " ");
  const fraction = digits > 0 ? String(1 + random.below(10 ** digits - 1)).padStart(digits, "0") : "";
  return fraction === "" ? seconds : `${seconds}.${fraction}`;
}

export function randomJson(random: Random, depth = 3): unknown {
  switch (random.below(depth > 0 ? 6 : 4)) {
    case 0:
      return randomText(random);
    case 1:
      return random.below(1_000_000) / 64;
    case 2:
      return random.below(2) === 0;
    case 3:
      return random.below(2) === 0 ? 0 : "";
    case 4:
      return Array.from({ length: random.below(4) }, () => randomJson(random, depth - 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(4) }, () => [randomText(random), randomJson(random, depth - 1)]),
      );
  }
}
