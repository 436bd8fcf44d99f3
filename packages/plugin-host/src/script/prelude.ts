/**
 * Runs before a script, inside the interpreter: what plugins expect of their surroundings and a bare interpreter lacks, and a clock and
 * random numbers that are the same in every run. `host` is gone when it has run.
 */
export const prelude = `
"use strict";
(() => {
  const { log, now, random } = globalThis.host;
  delete globalThis.host;

  const RealDate = Date;
  function Date_(...args) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(Date_, {
    name: { value: "Date" },
    length: { value: 7 },
    prototype: { value: RealDate.prototype },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
    parse: { value: RealDate.parse, writable: true, configurable: true },
    now: { value: () => now(), writable: true, configurable: true },
  });
  Object.defineProperty(RealDate.prototype, "constructor", { value: Date_ });
  globalThis.Date = Date_;
  Math.random = random;

  const show = (value) => typeof value === "string" ? value : value instanceof Error ? value.stack : JSON.stringify(value);
  const write = (...values) => log(values.map(show).join(" ") + "\\n");
  globalThis.console = { log: write, info: write, warn: write, error: write, debug: write };

  globalThis.TextEncoder = class TextEncoder {
    get encoding() { return "utf-8"; }
    encode(text = "") {
      const bytes = [];
      for (const character of String(text)) {
        let code = character.codePointAt(0);
        if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
        if (code < 0x80) bytes.push(code);
        else if (code < 0x800) bytes.push(0xc0 | code >> 6, 0x80 | code & 63);
        else if (code < 0x10000) bytes.push(0xe0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63);
        else bytes.push(0xf0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63);
      }
      return new Uint8Array(bytes);
    }
  };

  const sizeOf = (byte) => byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
  const least = [0, 0, 0x80, 0x800, 0x10000];
  globalThis.TextDecoder = class TextDecoder {
    constructor(encoding = "utf-8", options = {}) {
      if (!/^utf-?8$/i.test(encoding)) throw new RangeError("TextDecoder: only utf-8 is there");
      this.fatal = options.fatal === true;
      this.ignoreBOM = options.ignoreBOM === true;
      this.encoding = "utf-8";
    }
    decode(input = new Uint8Array()) {
      const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
      const parts = [];
      for (let at = 0; at < bytes.length;) {
        const size = sizeOf(bytes[at]);
        let code = size === 1 ? bytes[at] : bytes[at] & (0xff >> (size + 1));
        let used = 1;
        while (used < size && (bytes[at + used] & 0xc0) === 0x80) code = code << 6 | bytes[at + used++] & 63;
        const bad = size === 0 || used < size || code < least[size] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
        if (bad && this.fatal) throw new TypeError("The encoded data was not valid for encoding utf-8");
        if (!(at === 0 && code === 0xfeff && !this.ignoreBOM)) parts.push(bad ? "\\ufffd" : String.fromCodePoint(code));
        at += used;
      }
      return parts.join("");
    }
  };
})();
`;

/**
 * Calls the plugin, inside the interpreter. `exports` are those of the script and `input` the request as text, `context` what
 * else it gets, as text; gives a promise of the response as
 * text. Bytes travel as `{"$bytes": "…"}`, a character each.
 */
export const runner = `
(async (exports, input, context) => {
  const plugin = [exports.default, exports.plugin, exports].find((candidate) => typeof candidate?.generate === "function");
  if (!plugin) throw new TypeError("the script exports no plugin: neither default, plugin nor generate");
  const textOf = (bytes) => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 1024) text += String.fromCharCode(...bytes.subarray(at, at + 1024));
    return text;
  };
  const bytesOf = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const revive = (key, value) => typeof value?.$bytes === "string" ? bytesOf(value.$bytes) : value;
  const replace = (key, value) => value instanceof Uint8Array ? { $bytes: textOf(value) } : value;
  return JSON.stringify(await plugin.generate(JSON.parse(input, revive), JSON.parse(context)), replace);
})
`;
