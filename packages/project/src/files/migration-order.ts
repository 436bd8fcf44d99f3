import { compareBytes } from "../compare-bytes.ts";
import { type Awaitable, type Host, HostError } from "../host.ts";
import { baseName } from "../paths.ts";
import { flywayOrder } from "./flyway-order.ts";

/** Puts the files of one folder, given by name, in the order in which they build the schema; those that take something back are left out. */
export type FolderOrder = (paths: readonly string[]) => Awaitable<readonly string[]>;

/** First words of the lines by which a migration of goose, sql-migrate or tern is known. */
const markers = /^(?:-- \+goose up|-- \+migrate up|---- create above \/ drop below ----)/im;

/**
 * Migrations run in the order of the numbers in front of their names: `9_b.sql` before `10_a.sql`. So it is with goose, golang-migrate,
 * sql-migrate and tern, by their documentation, and with Flyway by its versions; dbmate and Atlas run files by name, as do files of no tool.
 *
 * differs from sqlc: it reads every folder by name, and finds a table altered before it is created.
 */
export function migrationOrder(host: Host): FolderOrder {
  return async (paths) => {
    const flyways = flywayOrder(paths);
    if (flyways) return flyways;
    const numbered = [...paths].sort(compareNumbers);
    const isSame = numbered.every((path, index) => path === paths[index]);
    return isSame || !(await areNumberedMigrations(host, paths)) ? paths : numbered;
  };
}

async function areNumberedMigrations(host: Host, paths: readonly string[]): Promise<boolean> {
  const migrations = paths.filter((path) => numberOf(path) !== undefined);
  if (migrations.some((path) => path.endsWith(".up.sql"))) return true;
  for (const path of migrations) {
    if (markers.test(await readText(host, path))) return true;
  }
  return false;
}

/** Nothing for what cannot be read: that is told when the schema is read. */
async function readText(host: Host, path: string): Promise<string> {
  try {
    return await host.readFile(path);
  } catch (error) {
    if (error instanceof HostError) return "";
    throw error;
  }
}

/** Files without a number come last, by name. */
function compareNumbers(left: string, right: string): number {
  const [first, second] = [numberOf(left), numberOf(right)];
  if (first === undefined || second === undefined) {
    return first === second ? compareBytes(left, right) : first === undefined ? 1 : -1;
  }
  return first < second ? -1 : first > second ? 1 : compareBytes(left, right);
}

function numberOf(path: string): bigint | undefined {
  const digits = /^\d+/.exec(baseName(path))?.[0];
  return digits === undefined ? undefined : BigInt(digits);
}
