/** A path of a module, without its `.` and `..`, below a folder of a grant. Undefined when it leads out of the grant. */
export function joinBelow(base: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const kept = base === "" ? [] : base.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join("/");
}
