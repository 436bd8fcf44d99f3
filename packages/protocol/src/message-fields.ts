/** Type of a field: a scalar of the wire contract or the name of a message. */
export type FieldType = string;

/** Number, name in the .proto file, name of the TypeScript property, type, and whether it is repeated. */
export type MessageField = readonly [
  number: number,
  name: string,
  property: string,
  type: FieldType,
  repeated?: boolean,
];

/** The fields of every message in the order of their declaration; nested messages are called `Outer_Inner`. */
export type MessageFields = Readonly<Record<string, readonly MessageField[]>>;

/** Fields from this number up are sqlc-ts's own. */
export const firstExtension = 1000;
