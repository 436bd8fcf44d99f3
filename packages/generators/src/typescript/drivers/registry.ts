import { didYouMean, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Dialect } from "./dialect.ts";
import type { Driver } from "./driver.ts";

/** Each loads the code of one engine, and nothing of the others. */
const dialects = {
  postgresql: async () => (await import("../postgresql/dialect.ts")).postgresqlDialect,
  mysql: async () => (await import("../mysql/dialect.ts")).mysqlDialect,
  sqlite: async () => (await import("../sqlite/dialect.ts")).sqliteDialect,
} satisfies Readonly<Record<string, () => Promise<Dialect>>>;

/** What is different for the engine of a request; undefined, with an error reported, for engines that are not known. */
export async function loadDialect(engine: string, report: ReportProblem): Promise<Dialect | undefined> {
  if (isEngine(engine)) return dialects[engine]();
  const known = Object.keys(dialects).map((name) => `"${name}"`);
  report({
    message: `the generator "typescript" does not support the engine "${engine}", only ${known.join(", ")}`,
  });
  return undefined;
}

function isEngine(name: string): name is keyof typeof dialects {
  return Object.hasOwn(dialects, name);
}

/** The driver that the option names, or the engine's first; undefined, with an error reported, for any other. */
export function findDriver(
  dialect: Dialect,
  engine: string,
  name: string | undefined,
  report: ReportProblem,
): Driver | undefined {
  const [first] = dialect.drivers;
  if (name === undefined) return first;
  const driver = dialect.drivers.find((candidate) => candidate.name === name);
  if (!driver) {
    const names = dialect.drivers.map((candidate) => candidate.name);
    const supported = names.map((known) => `"${known}"`).join(" and ");
    report({
      message: `option "driver": "${name}" is not supported with the engine "${engine}"; supported are ${supported}`,
      hint: didYouMean(name, names),
      option: "/driver",
    });
  }
  return driver;
}
