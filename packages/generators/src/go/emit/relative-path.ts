/** The way from one folder to another, both relative to the same one: `db` and `db/models` → `models`, `db` and `models` → `../models`. */
export function relativePath(from: string, to: string): string {
  const start = elements(from);
  const end = elements(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}

function elements(path: string): string[] {
  const found: string[] = [];
  for (const element of path.split("/")) {
    if (element === ".." && found.length > 0 && found.at(-1) !== "..") found.pop();
    else if (element !== "" && element !== ".") found.push(element);
  }
  return found;
}
