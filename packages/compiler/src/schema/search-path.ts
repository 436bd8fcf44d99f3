import type { Expression, QueryStatement } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";

/**
 * `SET search_path`: new objects go into its first schema that exists. Names are looked up in these schemas, then in the default one and in those of
 * earlier settings, because the queries' own sessions may have any of them (sqlc ignores the setting, so its users rely on the default schema).
 */
export function setSearchPath({ draft, engine }: SchemaContext, schemas: readonly string[]): void {
  draft.creationPath = schemas;
  const earlier = draft.searchPath.filter((name) => name !== engine.temporarySchema);
  const temporary = draft.searchPath.filter((name) => name === engine.temporarySchema);
  draft.searchPath = [...new Set([...temporary, ...schemas, draft.defaultSchema, ...earlier])];
}

/** The schemas of `SELECT set_config('search_path', 'a, b', …)`, as dumps set them; undefined for other queries. */
export function searchPathSetting({ query }: QueryStatement): readonly string[] | undefined {
  if (query.body.kind !== "select_core") return undefined;
  const [target] = query.body.targets;
  const call = target?.expression;
  if (call?.kind !== "function_call" || call.name.parts.at(-1)?.name !== "set_config") return undefined;
  const [setting, value] = call.arguments.map(({ value: argument }) => stringValue(argument));
  return setting?.toLowerCase() === "search_path" && value !== undefined ? splitSchemas(value) : undefined;
}

function stringValue(expression: Expression): string | undefined {
  return expression.kind === "literal" && expression.type === "string" ? expression.value : undefined;
}

function splitSchemas(value: string): readonly string[] {
  const names = value.match(/"(?:[^"]|"")*"|[^\s,]+/g) ?? [];
  return names.map((name) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()));
}
