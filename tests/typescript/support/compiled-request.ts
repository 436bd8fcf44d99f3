import { compile, loadEngine } from "@sqlc-ts/compiler";
import type { GenerateRequest } from "@sqlc-ts/protocol";

export type EngineName = "postgresql" | "mysql" | "sqlite";

const engineOfDriver: Readonly<Record<string, EngineName>> = {
  mysql2: "mysql",
  "better-sqlite3": "sqlite",
  "node:sqlite": "sqlite",
};

/** The generator's options that choose a driver, and with it the engine. */
export interface DriverOptions {
  readonly driver?: string;
}

/** The request for a schema and queries of the driver's engine, as the compiler makes it. Throws when they have errors. */
export async function compileRequest(
  schema: string,
  queries: string,
  options: DriverOptions & Readonly<Record<string, unknown>>,
): Promise<GenerateRequest> {
  const engine = await loadEngine(engineOfDriver[options.driver ?? ""] ?? "postgresql");
  const { request, diagnostics } = compile(
    engine,
    [{ path: "schema.sql", text: schema }],
    [{ path: "query.sql", text: queries }],
    {
      nullability: "proven",
      strictFunctionChecks: false,
      strictOrderBy: true,
      version: "2",
      schema: ["schema.sql"],
      queries: ["query.sql"],
      pluginOptions: new TextEncoder().encode(JSON.stringify(options)),
    },
  );
  if (!request) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
  return request;
}
