import { messageFields } from "./gen/fields.ts";

/** Bytes that are not a message of the protocol; the texts are those of Go's protobuf library. */
export class WireFormatError extends Error {
  override readonly name = "WireFormatError";
}

/**
 * Checks bytes against the wire format and the types of the message's fields, as protobuf's own libraries do while they read: the generated
 * codec takes an end of group or a zero for the end of the message. Fields that are not known only have to be well formed.
 * More than `mostFields`, in all messages together, are refused: two bytes can be a message, which decoded takes a hundred times as many.
 * Throws {@link WireFormatError}.
 */
export function checkWire(bytes: Uint8Array, type: string, mostFields = Number.POSITIVE_INFINITY): void {
  checkMessage(bytes, type, { mostFields, fields: 0 });
}

/** What has been seen so far, in all messages. */
interface Tally {
  readonly mostFields: number;
  fields: number;
}

function checkMessage(bytes: Uint8Array, type: string, tally: Tally): void {
  const fields = messageFields[type] ?? [];
  let at = 0;
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    at = tag.end;
    tally.fields++;
    if (tally.fields > tally.mostFields) throw new WireFormatError(`proto: more than ${tally.mostFields} fields`);
    const number = Math.floor(tag.value / 8);
    if (number < 1 || number > 536_870_911) throw malformed();
    const field = fields.find(([known]) => known === number);
    const end = skipValue(bytes, at, tag.value & 7, number, 0);
    if (field && (tag.value & 7) === 2) checkContent(contentOf(bytes, at), field[3], tally);
    at = end;
  }
}

function checkContent(content: Uint8Array, type: string, tally: Tally): void {
  if (type === "bytes") return;
  if (type === "string") checkText(content);
  else checkMessage(content, type, tally);
}

function checkText(content: Uint8Array): void {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw new WireFormatError("string field contains invalid UTF-8");
  }
}

function contentOf(bytes: Uint8Array, at: number): Uint8Array {
  const length = readVarint(bytes, at);
  return bytes.subarray(length.end, length.end + length.value);
}

const deepestGroups = 100;

/** The place behind a value. */
function skipValue(bytes: Uint8Array, at: number, wireType: number, number: number, depth: number): number {
  switch (wireType) {
    case 0:
      return readVarint(bytes, at).end;
    case 1:
      return within(bytes, at + 8);
    case 2: {
      const length = readVarint(bytes, at);
      return within(bytes, length.end + length.value);
    }
    case 3:
      return skipGroup(bytes, at, number, depth + 1);
    case 5:
      return within(bytes, at + 4);
    default:
      throw malformed();
  }
}

function skipGroup(bytes: Uint8Array, start: number, number: number, depth: number): number {
  if (depth > deepestGroups) throw malformed();
  let at = start;
  for (;;) {
    const tag = readVarint(bytes, at);
    const inner = Math.floor(tag.value / 8);
    if ((tag.value & 7) === 4) {
      if (inner !== number) throw malformed();
      return tag.end;
    }
    at = skipValue(bytes, tag.end, tag.value & 7, inner, depth);
  }
}

/** Exact up to 2^53, which no length or tag exceeds. */
function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) throw malformed();
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  throw malformed();
}

function within(bytes: Uint8Array, end: number): number {
  if (end > bytes.length) throw malformed();
  return end;
}

function malformed(): WireFormatError {
  return new WireFormatError("proto: cannot parse invalid wire-format data");
}
