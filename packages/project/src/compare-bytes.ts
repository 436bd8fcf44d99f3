/** Order of the texts' UTF-8 bytes, which differs from JavaScript's own order beyond the basic plane. */
export function compareBytes(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const leftUnit = left.charCodeAt(at);
  const rightUnit = right.charCodeAt(at);
  if (Number.isNaN(leftUnit) || Number.isNaN(rightUnit)) return left.length - right.length;
  return byteRank(leftUnit) - byteRank(rightUnit);
}

/** Surrogates stand for code points above all other units. */
function byteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
