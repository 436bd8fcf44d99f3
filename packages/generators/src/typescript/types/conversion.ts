import type { Codec, Encoder } from "./codec.ts";

/** An expression that is a call, so that a long one can be broken at its arguments, or any other. */
export type Expression = string | { readonly callee: string; readonly args: readonly string[] };

/** How a function of db.ts is called in the file being written: in db.ts itself by its name, elsewhere by an import. */
export type RuntimeReference = (name: string) => string;

export function expressionText(expression: Expression): string {
  return typeof expression === "string" ? expression : `${expression.callee}(${expression.args.join(", ")})`;
}

/** From what the driver delivers to the codec's type. */
export function decodeExpression(codec: Codec, raw: string, nullable: boolean, refer: RuntimeReference): Expression {
  return nullable
    ? { callee: refer("decodeNullable"), args: [refer(codec.decode), raw] }
    : { callee: refer(codec.decode), args: [raw] };
}

/** From a value to PostgreSQL's text or null. */
export function encodeExpression(
  encoder: Encoder,
  value: string,
  nullable: boolean,
  refer: RuntimeReference,
): Expression {
  if (encoder.kind === "none") return value;
  const name = encoderFunction(encoder, "", refer);
  return nullable ? { callee: refer("encodeNullable"), args: [name, value] } : { callee: name, args: [value] };
}

/** An encoder as something that can be passed on. */
export function encoderFunction(encoder: Encoder, inputType: string, refer: RuntimeReference): string {
  if (encoder.kind === "none") return `(value: ${inputType}) => value`;
  return encoder.kind === "global" ? encoder.name : refer(encoder.name);
}

/** Declarations of db.ts that {@link encoderFunction} refers to. */
export function encoderNeeds(encoder: Encoder): readonly string[] {
  return encoder.kind === "runtime" ? [encoder.name] : [];
}

/** Within db.ts. */
export const byName: RuntimeReference = (name) => name;
