import { compile, loadEngine } from "@sqlc-ts/compiler";
import type { GenerateRequest } from "@sqlc-ts/protocol";

/** The request for a schema and queries, as the compiler makes it. Throws when they have errors. */
export async function compileRequest(schema: string, queries: string, options: unknown): Promise<GenerateRequest> {
  const engine = await loadEngine("postgresql");
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
