import { compareBytes } from "../compare-bytes.ts";
import { baseName } from "../paths.ts";

/** `V2_1__add_users.sql` (documentation of Flyway: migrations, naming). */
const versioned = /^V(\d+(?:[._]\d+)*)__/;
/** `U2_1__add_users.sql` takes back what its version did. */
const undo = /^U\d+(?:[._]\d+)*__/;
/** `R__views.sql` runs again whenever it changes, after all versions. */
const repeatable = /^R__/;

/** Migrations as Flyway runs them; undefined where a folder has none of its names. Other files come last. */
export function flywayOrder(paths: readonly string[]): readonly string[] | undefined {
  if (!paths.some((path) => versioned.test(baseName(path)))) return undefined;
  const kept = paths.filter((path) => !undo.test(baseName(path)));
  const versions = kept.filter((path) => versioned.test(baseName(path))).sort(compareVersions);
  const repeatables = kept.filter((path) => repeatable.test(baseName(path)));
  const others = kept.filter((path) => !versioned.test(baseName(path)) && !repeatable.test(baseName(path)));
  return [...versions, ...repeatables, ...others];
}

/** Part by part, as numbers; a version that goes on is the later one. */
function compareVersions(left: string, right: string): number {
  const [first, second] = [versionOf(left), versionOf(right)];
  for (const [index, part] of first.entries()) {
    const other = second[index] ?? 0n;
    if (part !== other) return part < other ? -1 : 1;
  }
  return first.length - second.length || compareBytes(left, right);
}

function versionOf(path: string): readonly bigint[] {
  const parts = versioned.exec(baseName(path))?.[1]?.split(/[._]/) ?? [];
  return parts.map((part) => BigInt(part));
}
