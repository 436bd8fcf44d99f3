import { createByteReader, encodeU32, ModuleFormatError } from "./byte-reader.ts";
import { readSections } from "./read-module.ts";

/** Name of the custom section in which a module carries the JSON Schema of its options. */
export const optionsSchemaSection = "sqlc.options_schema";

/** The text in a module's custom section; undefined when there is none. */
export function findCustomSection(bytes: Uint8Array, name: string): string | undefined {
  try {
    for (const section of readSections(bytes)) {
      const reader = createByteReader(bytes, section.contentStart, section.end);
      if (section.id !== 0 || reader.name() !== name) continue;
      return new TextDecoder().decode(bytes.subarray(reader.position, section.end));
    }
  } catch (error) {
    // What is wrong with the module is said when it is compiled.
    if (!(error instanceof ModuleFormatError)) throw error;
  }
  return undefined;
}

/** The module with a custom section in place of those that have its name. Throws {@link ModuleFormatError}. */
export function withCustomSection(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const kept = readSections(bytes).filter(({ id, contentStart, end }) => {
    return id !== 0 || createByteReader(bytes, contentStart, end).name() !== name;
  });
  const encoder = new TextEncoder();
  const title = encoder.encode(name);
  const content = [...encodeU32(title.length), ...title, ...encoder.encode(text)];
  const parts = kept.map(({ start, end }) => bytes.subarray(start, end));
  const section = Uint8Array.from([0, ...encodeU32(content.length), ...content]);
  return concatenate([bytes.subarray(0, 8), ...parts, section]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
