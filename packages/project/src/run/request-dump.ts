import type { GenerateRequest, JsonValue } from "@sqlc-ts/protocol";
import { requestToJson } from "@sqlc-ts/protocol";
import type { GeneratorSettings } from "../config/model.ts";
import type { Host } from "../host.ts";
import { joinPath } from "../paths.ts";

/** Where requests are written to: for debugging, and for comparison with those of sqlc. */
export interface RequestDump {
  readonly folder: string;
  /** A file name for every generator of the configuration. */
  readonly names: ReadonlyMap<GeneratorSettings, string>;
}

/** `request.json` for a single generator, else `request.<n>.json` in the order of the configuration. */
export function numberRequests(generators: readonly GeneratorSettings[]): ReadonlyMap<GeneratorSettings, string> {
  const isSingle = generators.length === 1;
  return new Map(
    generators.map((generator, index) => [generator, isSingle ? "request.json" : `request.${index}.json`]),
  );
}

/** Writes a request in sqlc's JSON form, without extension fields and the engine's own schemas. */
export async function dumpRequest(
  host: Host,
  dump: RequestDump,
  generator: GeneratorSettings,
  request: GenerateRequest,
): Promise<void> {
  const json = withoutSystemSchemas(requestToJson(request));
  const contents = new TextEncoder().encode(`${JSON.stringify(json, null, 1)}\n`);
  await host.writeFiles([{ path: joinPath(dump.folder, dump.names.get(generator) ?? "request.json"), contents }]);
}

function withoutSystemSchemas(request: ReturnType<typeof requestToJson>): JsonValue {
  const { catalog } = request;
  if (!isObject(catalog) || !Array.isArray(catalog.schemas)) return request;
  const schemas = catalog.schemas.filter((schema: JsonValue) => !isObject(schema) || !isSystemSchema(schema.name));
  return { ...request, catalog: { ...catalog, schemas } };
}

function isSystemSchema(name: JsonValue | undefined): boolean {
  return name === "pg_catalog" || name === "information_schema";
}

function isObject(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
