const drive = /^[A-Za-z]:(?=\/|$)/;

/** Joins by text and tidies as Go's `filepath.Join` does: a later absolute part is appended too, empty parts count for nothing. */
export function joinPath(...parts: readonly string[]): string {
  const written = parts.filter((part) => part !== "");
  return written.length === 0 ? "" : cleanPath(written.join("/"));
}

/** The shortest equal path: no `.`, no inner `..`, single slashes, no slash at the end. */
export function cleanPath(path: string): string {
  const root = rootOf(path);
  const kept: string[] = [];
  for (const part of path.slice(root.length).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (root === "") kept.push(part);
  }
  return root + kept.join("/") || ".";
}

export function isAbsolutePath(path: string): boolean {
  return rootOf(path) !== "";
}

export function baseName(path: string): string {
  const cleaned = cleanPath(path);
  return cleaned.slice(cleaned.lastIndexOf("/") + 1) || cleaned;
}

export function directoryName(path: string): string {
  const cleaned = cleanPath(path);
  const slash = cleaned.lastIndexOf("/");
  if (slash < 0) return ".";
  const root = rootOf(cleaned);
  return slash < root.length ? root : cleaned.slice(0, slash);
}

/** `path` as seen from the folder `from`; both absolute. The path itself when they have no common root. */
export function relativePath(from: string, path: string): string {
  if (rootOf(from).toLowerCase() !== rootOf(path).toLowerCase()) return path;
  const start = partsOf(from);
  const target = partsOf(path);
  let common = 0;
  while (common < start.length && common < target.length && start[common] === target[common]) common++;
  const up = start.slice(common).map(() => "..");
  return [...up, ...target.slice(common)].join("/") || ".";
}

/** True when `path` lies below the folder `directory` (not the folder itself); both absolute. */
export function isBelow(directory: string, path: string): boolean {
  const relative = relativePath(directory, path);
  return relative !== "." && relative !== ".." && !relative.startsWith("../") && !isAbsolutePath(relative);
}

function partsOf(path: string): string[] {
  const cleaned = cleanPath(path);
  return cleaned
    .slice(rootOf(cleaned).length)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
}

function rootOf(path: string): string {
  const letter = drive.exec(path)?.[0] ?? "";
  if (path[letter.length] === "/") return `${letter}/`;
  return letter === "" ? "" : `${letter}/`;
}
