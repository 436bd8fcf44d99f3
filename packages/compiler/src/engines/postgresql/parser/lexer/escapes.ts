export interface Decoded {
  readonly value: string;
  /** The server's message when an escape is invalid. */
  readonly error?: string;
}

const simpleEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
const escapeSequence = /''|\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{0,4})|U([0-9a-fA-F]{0,8})|(.))/gs;

/** Decodes the body of `E'…'` (manual 4.1.2.2). Bytes from `\x80` on are taken as UTF-8. */
export function decodeEscapes(raw: string): Decoded {
  if (!raw.includes("\\")) return { value: raw.replaceAll("''", "'") };
  let error: string | undefined;
  let sawBytes = false;
  const value = raw.replace(escapeSequence, (whole, octal, hex, short, long, other) => {
    if (whole === "''") return "'";
    if (octal !== undefined || hex !== undefined) {
      const byte = octal !== undefined ? Number.parseInt(octal, 8) & 255 : Number.parseInt(hex, 16);
      if (byte > 127) sawBytes = true;
      return byte > 127 ? String.fromCharCode(firstByteCode + byte) : String.fromCharCode(byte);
    }
    if (short !== undefined || long !== undefined) {
      const digits: string = short ?? long;
      const wanted = short === undefined ? 8 : 4;
      if (digits.length !== wanted) error ??= "invalid Unicode escape";
      return codePoint(digits, () => {
        error ??= "invalid Unicode escape value";
      });
    }
    return simpleEscapes[other] ?? other;
  });
  if (error === undefined && hasLoneSurrogate(value)) error = "invalid Unicode surrogate pair";
  if (error !== undefined) return { value: "", error };
  return { value: sawBytes ? joinBytes(value) : value };
}

/** Escaped bytes wait in a private plane until the whole string is known, so that neighbours can be joined to characters. */
const firstByteCode = 0xf700;
const byteRun = /[\uf780-\uf7ff]+/g;

function joinBytes(value: string): string {
  const decoder = new TextDecoder();
  return value.replace(byteRun, (run) =>
    decoder.decode(Uint8Array.from(run, (character) => character.charCodeAt(0) - firstByteCode)),
  );
}

function codePoint(digits: string, invalid: () => void): string {
  const value = Number.parseInt(digits, 16);
  if (Number.isNaN(value) || value === 0 || value > 0x10ffff) {
    invalid();
    return "";
  }
  return String.fromCodePoint(value);
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function hasLoneSurrogate(value: string): boolean {
  return loneSurrogate.test(value);
}

const hexDigits = /^[0-9a-fA-F]+$/;

/** Decodes the body of `U&'…'` or `U&"…"`: `\0061`, `\+000061` and the doubled escape character. */
export function decodeUnicode(raw: string, marker: string): Decoded {
  let value = "";
  let at = 0;
  let error: string | undefined;
  while (at < raw.length) {
    if (raw[at] !== marker) {
      value += raw[at++];
    } else if (raw[at + 1] === marker) {
      value += marker;
      at += 2;
    } else {
      const long = raw[at + 1] === "+";
      const length = long ? 6 : 4;
      const from = at + (long ? 2 : 1);
      const digits = raw.slice(from, from + length);
      if (digits.length !== length || !hexDigits.test(digits)) return { value: "", error: "invalid Unicode escape" };
      value += codePoint(digits, () => {
        error ??= "invalid Unicode escape value";
      });
      at = from + length;
    }
  }
  if (error === undefined && hasLoneSurrogate(value)) error = "invalid Unicode surrogate pair";
  return error === undefined ? { value } : { value: "", error };
}
