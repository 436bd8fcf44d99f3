/** Builds values in ASN.1's distinguished encoding rules (X.690), as far as certificates need it. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  return Buffer.concat([Uint8Array.of(tag, ...encodeLength(content.length)), content]);
}

export const sequence = (...items: readonly Uint8Array[]): Uint8Array => der(0x30, ...items);

/** A non-negative integer from its bytes, most significant first. */
export function integer(...bytes: readonly number[]): Uint8Array {
  return der(0x02, Uint8Array.from((bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : bytes));
}

/** An object identifier such as `1.2.840`. */
export function objectIdentifier(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(encodeArc)]));
}

export const utf8 = (text: string): Uint8Array => der(0x0c, new TextEncoder().encode(text));

export const octets = (content: Uint8Array): Uint8Array => der(0x04, content);

/** All bits used. */
export const bits = (content: Uint8Array): Uint8Array => der(0x03, Uint8Array.of(0), content);

export const yes = der(0x01, Uint8Array.of(0xff));

/** Years after 2049 too. */
export function time(date: Date): Uint8Array {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, "");
  return der(0x18, new TextEncoder().encode(digits));
}

function encodeLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes =
    length > 0xffff ? [length >> 16, length >> 8, length] : length > 0xff ? [length >> 8, length] : [length];
  return [0x80 | bytes.length, ...bytes.map((byte) => byte & 0xff)];
}

function encodeArc(value: number): readonly number[] {
  const low = value % 128;
  return value < 128 ? [low] : [...encodeArc(Math.floor(value / 128)).map((byte) => byte | 0x80), low];
}
