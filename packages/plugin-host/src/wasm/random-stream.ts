import { decodeBase64 } from "@sqlc-ts/protocol";
import { firstBytes } from "./random-stream-start.ts";

const words = 607;
const tap = 273;
const wordBytes = 7;
const halfMask = 2 ** 28 - 1;

/** Fills a buffer with the bytes that follow in the stream. */
export type RandomSource = (target: Uint8Array) => void;

/**
 * The stream of bytes that sqlc's sandbox gives to plugins: that of Go's `math/rand` with seed 42. Go plugins order maps by it, so
 * the same bytes make the same files.
 *
 * The generator is an additive lagged Fibonacci one, x[n] = x[n-607] + x[n-273] (D. P. Mitchell and J. A. Reeds), of which Go passes on
 * the low 7 bytes, least significant first. Sums modulo 2^56 need no higher bits, so the stream's beginning is all its state.
 */
export function createRandomStream(): RandomSource {
  const { low, high } = readState();
  const current = new Uint8Array(wordBytes);
  let index = 0;
  let used = wordBytes;
  let isFirstRound = true;

  const advance = (): void => {
    if (index === words) {
      index = 0;
      isFirstRound = false;
    }
    if (!isFirstRound) addWord(low, high, index);
    writeWord(current, low[index] ?? 0, high[index] ?? 0);
    index++;
    used = 0;
  };
  return (target) => {
    for (let at = 0; at < target.length; at++) {
      if (used === wordBytes) advance();
      target[at] = current[used++] ?? 0;
    }
  };
}

// Words as halves of 28 bits, whose sums are exact.
function readState(): { low: Uint32Array; high: Uint32Array } {
  const bytes = decodeBase64(firstBytes) ?? new Uint8Array();
  const low = new Uint32Array(words);
  const high = new Uint32Array(words);
  for (let word = 0; word < words; word++) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = bytes.subarray(word * wordBytes, (word + 1) * wordBytes);
    low[word] = a | (b << 8) | (c << 16) | ((d & 15) << 24);
    high[word] = (d >> 4) | (e << 4) | (f << 12) | (g << 20);
  }
  return { low, high };
}

/** In the place of x[n-607] comes x[n]. */
function addWord(low: Uint32Array, high: Uint32Array, index: number): void {
  const other = (index + words - tap) % words;
  const sum = (low[index] ?? 0) + (low[other] ?? 0);
  low[index] = sum & halfMask;
  high[index] = ((high[index] ?? 0) + (high[other] ?? 0) + (sum > halfMask ? 1 : 0)) & halfMask;
}

function writeWord(target: Uint8Array, low: number, high: number): void {
  target.set([low, low >> 8, low >> 16, (low >> 24) | ((high & 15) << 4), high >> 4, high >> 12, high >> 20]);
}
