/** `30 s`, `250 ms`. */
export function describeMilliseconds(milliseconds: number): string {
  return milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}

const units: readonly (readonly [size: number, name: string])[] = [
  [1024 * 1024 * 1024, "GiB"],
  [1024 * 1024, "MiB"],
  [1024, "KiB"],
];

/** `512 MiB`, `1.5 GiB`, `100 bytes`. */
export function describeBytes(bytes: number): string {
  const unit = units.find(([size]) => bytes >= size);
  return unit ? `${Math.round((bytes / unit[0]) * 10) / 10} ${unit[1]}` : `${bytes} bytes`;
}
