import type { Codec } from "../../types/codec.ts";
import { memoize, type TypeContext } from "../../types/resolver.ts";
import { arrayCodec, nestedArrayCodec } from "./array-codec.ts";

export interface ArrayShape {
  /** Between the elements, in PostgreSQL's text. */
  readonly delimiter: string;
  /** At least one. */
  readonly dimensions: number;
  /** Whether no element can be NULL. */
  readonly full: boolean;
}

/** Makes the codec of each array of a project once. */
export function createArrayCodecs(context: TypeContext): (element: Codec, shape: ArrayShape) => Codec {
  const arrays = new Map<Codec, Codec>();
  const fullArrays = new Map<Codec, Codec>();
  // Not the same as arrays of arrays, which only a domain over an array makes possible.
  const nested = new Map<Codec, Codec>();
  return (element, { delimiter, dimensions, full }) => {
    const hasNulls = context.options.array_elements === "nullable" && !full;
    let array = memoize(hasNulls ? arrays : fullArrays, element, (inner) =>
      arrayCodec(inner, delimiter, hasNulls, context),
    );
    for (let depth = 1; depth < dimensions; depth++) {
      array = memoize(nested, array, (inner) => nestedArrayCodec(inner, delimiter, context));
    }
    return array;
  };
}
