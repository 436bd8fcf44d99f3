import { didYouMean, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Driver } from "./driver.ts";
import { pgDriver } from "./pg.ts";
import { pgliteDriver } from "./pglite.ts";

const drivers: readonly Driver[] = [pgDriver, pgliteDriver];
const names = drivers.map((driver) => driver.name);

/** The driver that the option names, `pg` where it names none; undefined, with an error reported, for what is not supported. */
export function findDriver(name: string | undefined, engine: string, report: ReportProblem): Driver | undefined {
  const supported = `supported are ${names.map((known) => `"${known}"`).join(" and ")}`;
  if (engine !== "postgresql") {
    report({ message: `the generator "typescript" does not support the engine "${engine}" yet, only "postgresql"` });
    return undefined;
  }
  const driver = drivers.find((candidate) => candidate.name === (name ?? "pg"));
  if (!driver) {
    const hint = didYouMean(name ?? "", names);
    report({ message: `option "driver": "${name}" is not supported yet; ${supported}`, hint });
  }
  return driver;
}
