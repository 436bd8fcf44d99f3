/** Types of values, by their codes in the binary format. */
export const valueTypes = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = keyof typeof valueTypes;

/** An instruction that takes values of some types, the last one on top, and leaves one. */
export interface Operator {
  readonly code: readonly number[];
  readonly takes: readonly ValueType[];
  readonly gives: ValueType;
  /** Fails for some values. */
  readonly mayTrap?: boolean;
}

// Codes by the index of instructions in the WebAssembly Core Specification.
const scalar: readonly (readonly [first: number, last: number, takes: string, gives: ValueType, mayTrap?: boolean])[] =
  [
    [0x45, 0x45, "i32", "i32"],
    [0x46, 0x4f, "i32 i32", "i32"],
    [0x50, 0x50, "i64", "i32"],
    [0x51, 0x5a, "i64 i64", "i32"],
    [0x5b, 0x60, "f32 f32", "i32"],
    [0x61, 0x66, "f64 f64", "i32"],
    [0x67, 0x69, "i32", "i32"],
    [0x6a, 0x6c, "i32 i32", "i32"],
    [0x6d, 0x70, "i32 i32", "i32", true],
    [0x71, 0x78, "i32 i32", "i32"],
    [0x79, 0x7b, "i64", "i64"],
    [0x7c, 0x7e, "i64 i64", "i64"],
    [0x7f, 0x82, "i64 i64", "i64", true],
    [0x83, 0x8a, "i64 i64", "i64"],
    [0x8b, 0x91, "f32", "f32"],
    [0x92, 0x98, "f32 f32", "f32"],
    [0x99, 0x9f, "f64", "f64"],
    [0xa0, 0xa6, "f64 f64", "f64"],
    [0xa7, 0xa7, "i64", "i32"],
    [0xa8, 0xa9, "f32", "i32", true],
    [0xaa, 0xab, "f64", "i32", true],
    [0xac, 0xad, "i32", "i64"],
    [0xae, 0xaf, "f32", "i64", true],
    [0xb0, 0xb1, "f64", "i64", true],
    [0xb2, 0xb3, "i32", "f32"],
    [0xb4, 0xb5, "i64", "f32"],
    [0xb6, 0xb6, "f64", "f32"],
    [0xb7, 0xb8, "i32", "f64"],
    [0xb9, 0xba, "i64", "f64"],
    [0xbb, 0xbb, "f32", "f64"],
    [0xbc, 0xbc, "f32", "i32"],
    [0xbd, 0xbd, "f64", "i64"],
    [0xbe, 0xbe, "i32", "f32"],
    [0xbf, 0xbf, "i64", "f64"],
    [0xc0, 0xc1, "i32", "i32"],
    [0xc2, 0xc4, "i64", "i64"],
  ];

// After the prefix 0xfc: conversions that saturate.
const saturating: readonly (readonly [number, ValueType, ValueType])[] = [
  [0, "f32", "i32"],
  [2, "f64", "i32"],
  [4, "f32", "i64"],
  [6, "f64", "i64"],
];

// After the prefix 0xfd. v: a vector; n: a number of 32 bits, by which is shifted.
const vector: readonly (readonly [takes: string, gives: ValueType, codes: string])[] = [
  [
    "vv",
    "v128",
    "0e 23-4c 4e-51 65-66 6e-73 76-79 7b 82 85-86 8e-93 95-99 9b-9f ae b1 b5-ba bc-bf ce d1 d5-df e4-eb f0-f7",
  ],
  ["v", "v128", "4d 5e-62 67-6a 74-75 7a 7c-81 87-8a 94 a0-a1 a7-aa c0-c1 c7-ca e0-e1 e3 ec-ed ef f8-ff"],
  ["vvv", "v128", "52"],
  ["vn", "v128", "6b-6d 8b-8d ab-ad cb-cd"],
  ["v", "i32", "53 63-64 83-84 a3-a4 c3-c4"],
];

// Splats and the lanes of a vector.
const lanes: readonly Operator[] = [
  ...(["i32", "i32", "i32", "i64", "f32", "f64"] as const).map((type, index) =>
    vectorOperator(0x0f + index, [type], "v128"),
  ),
  ...[0x15, 0x16, 0x18, 0x19, 0x1b].map((code) => vectorOperator(code, ["v128"], "i32", [1])),
  vectorOperator(0x1d, ["v128"], "i64", [1]),
  vectorOperator(0x1f, ["v128"], "f32", [3]),
  vectorOperator(0x21, ["v128"], "f64", [0]),
  ...[0x17, 0x1a, 0x1c].map((code) => vectorOperator(code, ["v128", "i32"], "v128", [2])),
  vectorOperator(0x1e, ["v128", "i64"], "v128", [1]),
  vectorOperator(0x20, ["v128", "f32"], "v128", [2]),
  vectorOperator(0x22, ["v128", "f64"], "v128", [1]),
  vectorOperator(0x0d, ["v128", "v128"], "v128", [0, 31, 5, 17, 2, 2, 16, 30, 9, 8, 7, 24, 25, 1, 0, 15]),
];

export const operators: readonly Operator[] = [
  ...scalar.flatMap(([first, last, takes, gives, mayTrap]) =>
    range(first, last).map((code) => ({
      code: [code],
      takes: takes.split(" ").filter(isValueType),
      gives,
      mayTrap: mayTrap ?? false,
    })),
  ),
  ...saturating.flatMap(([code, from, gives]) =>
    [code, code + 1].map((each) => ({ code: [0xfc, each], takes: [from], gives })),
  ),
  ...vector.flatMap(([takes, gives, codes]) => {
    const types = [...takes].map((letter) => (letter === "v" ? "v128" : "i32"));
    return codes.split(" ").flatMap((span) => {
      const [first = "", last = first] = span.split("-");
      return range(Number.parseInt(first, 16), Number.parseInt(last, 16)).map((code) =>
        vectorOperator(code, types, gives),
      );
    });
  }),
  ...lanes,
];

function vectorOperator(
  code: number,
  takes: readonly ValueType[],
  gives: ValueType,
  immediates: readonly number[] = [],
): Operator {
  return { code: [0xfd, ...(code < 0x80 ? [code] : [code, 1]), ...immediates], takes, gives };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isValueType(text: string): text is ValueType {
  return Object.hasOwn(valueTypes, text);
}
