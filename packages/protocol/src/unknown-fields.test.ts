import { BinaryWriter } from "@bufbuild/protobuf/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageFields } from "./gen/fields.ts";
import { checkWire, decodeRequest, decodeResponse, encodeRequest, encodeResponse } from "./index.ts";
import type { MessageField } from "./message-fields.ts";

/** A field as it is on the wire: its tag and the bytes that follow. */
interface WireField {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const wireTypes = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 } as const;

function wireField(number: number, type: keyof typeof wireTypes, write: (writer: BinaryWriter) => void): WireField {
  const writer = new BinaryWriter().uint32(((number << 3) | wireTypes[type]) >>> 0);
  write(writer);
  return { number, bytes: writer.finish() };
}

/** A field that a message of this type does not have, as a newer version might send it. */
function unknownField(type: string): fc.Arbitrary<WireField> {
  const known = new Set((messageFields[type] ?? []).map(([number]) => number));
  const number = fc.integer({ min: 1, max: 2 ** 29 - 1 }).filter((candidate) => !known.has(candidate));
  const varint = fc.tuple(number, fc.integer({ min: 0, max: 0xffffffff }));
  const text = fc.tuple(number, fc.uint8Array({ maxLength: 200 }));
  return fc.oneof(
    varint.map(([at, value]) => wireField(at, "varint", (writer) => writer.uint32(value))),
    varint.map(([at, value]) => wireField(at, "fixed32", (writer) => writer.fixed32(value))),
    varint.map(([at, value]) => wireField(at, "fixed64", (writer) => writer.fixed64(String(value)))),
    text.map(([at, value]) => wireField(at, "delimited", (writer) => writer.bytes(value))),
  );
}

/** A field of the message with a value that is not its default. */
function knownField([number, , , type]: MessageField, depth: number): fc.Arbitrary<WireField> {
  switch (type) {
    case "string":
      return fc
        .string({ unit: "grapheme", minLength: 1 })
        .map((text) => wireField(number, "delimited", (writer) => writer.string(text)));
    case "bytes":
      return fc
        .uint8Array({ minLength: 1 })
        .map((bytes) => wireField(number, "delimited", (writer) => writer.bytes(bytes)));
    case "bool":
      return fc.constant(wireField(number, "varint", (writer) => writer.bool(true)));
    case "int32":
      return fc
        .integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
        .filter((value) => value !== 0)
        .map((value) => wireField(number, "varint", (writer) => writer.int32(value)));
    default:
      return message(type, depth + 1).map((bytes) => wireField(number, "delimited", (writer) => writer.bytes(bytes)));
  }
}

/** A message in the order in which the codec writes: its fields as they are declared, then the unknown ones by number. */
function message(type: string, depth = 0): fc.Arbitrary<Uint8Array> {
  // Some types contain themselves.
  const fields = depth > 3 ? [] : (messageFields[type] ?? []);
  const known = fields.map((field) => fc.array(knownField(field, depth), { maxLength: field[4] ? 2 : 1 }));
  const unknown = fc.uniqueArray(unknownField(type), { maxLength: 3, selector: ({ number }) => number });
  return fc.tuple(fc.tuple(...known), unknown).map(([parts, others]) => {
    const sorted = [...others].sort((left, right) => left.number - right.number);
    return Uint8Array.from([...parts.flat(), ...sorted].flatMap(({ bytes }) => [...bytes]));
  });
}

describe("fields that a newer version adds survive decoding and encoding, in every message", () => {
  test("of a request", () => {
    fc.assert(
      fc.property(message("GenerateRequest"), (bytes) => {
        expect(encodeRequest(decodeRequest(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  test("of a response, which is well-formed to the check of what plugins send", () => {
    fc.assert(
      fc.property(message("GenerateResponse"), (bytes) => {
        checkWire(bytes, "GenerateResponse");
        expect(encodeResponse(decodeResponse(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
