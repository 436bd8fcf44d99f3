import type { TestProject } from "vitest/node";
import { findPostgresqlPrograms, type ServerAddress, startCluster } from "./postgresql-cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Null when PostgreSQL is not installed. */
    postgresql: ServerAddress | null;
  }
}

/** One server for all files, each of which makes databases of its own. Vitest calls what is returned at the end. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPostgresqlPrograms();
  if (programs === undefined) {
    console.log("skipped: tests against PostgreSQL, it is not installed (Debian's package postgresql)");
    project.provide("postgresql", null);
    return undefined;
  }
  const cluster = await startCluster(programs);
  project.provide("postgresql", cluster.address);
  return cluster.stop;
}
