/**
 * What is compared between our tree and that of PostgreSQL's parser: places of columns, parameters and calls, and how operators nest.
 * Everything else is transparent: what stands below it belongs to the next of these nodes above it.
 */
export interface Shape {
  /** What it is, with its place where both trees know it: `column@7`, `operator + @9`. */
  readonly label: string;
  /** Where it stands in the text: children are put in this order. */
  readonly position: number;
  readonly children: readonly Shape[];
}

/** A node of the comparison; without children and place of its own it says nothing and is left out. */
export function shape(label: string, position: number | undefined, below: readonly Shape[]): Shape[] {
  const children = [...below].sort((left, right) => left.position - right.position);
  const first = children[0]?.position;
  if (position === undefined && first === undefined) return [];
  return [
    { label, position: Math.min(position ?? Number.POSITIVE_INFINITY, first ?? Number.POSITIVE_INFINITY), children },
  ];
}

/** One line that is equal for equal shapes. */
export function printShapes(shapes: readonly Shape[]): string {
  return [...shapes]
    .sort((left, right) => left.position - right.position)
    .map((one) => (one.children.length === 0 ? one.label : `${one.label}(${printShapes(one.children)})`))
    .join(" ");
}
