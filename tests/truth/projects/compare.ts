import type { AnalyzedQuery, QueryColumn, SqlType } from "@sqlc-ts/compiler";
import type { TruthDatabase } from "./database.ts";
import type { TruthProject } from "./project.ts";

export interface Disagreement {
  readonly what: string;
  readonly ours: string;
  readonly database: string;
}

/** Where our types of a query are not the database's; a text when the database cannot describe it. */
export async function compareWithDatabase(
  database: TruthDatabase,
  project: TruthProject,
  query: AnalyzedQuery,
): Promise<Disagreement[] | string> {
  const described = await database.describe(query.text);
  if ("error" in described) return described.error;
  const nameOf = database.nameOf ?? baseId;
  const columns = query.columns.flatMap(columnTypes).map((type) => nameOf(project, type));
  const typesParameters = database.typesParameters ?? true;
  const parameters = query.parameters.map(({ type }) => {
    return !typesParameters ? "?" : type ? baseId(project, type) : "(none)";
  });
  const real = described.parameters.map((id) => (typesParameters ? baseId(project, { id }) : id));
  return [...compareLists("column", columns, described.columns), ...compareLists("parameter", parameters, real)];
}

/** An embed stands for its table's columns. */
function columnTypes({ proven, embedded }: QueryColumn): SqlType[] {
  return embedded ? embedded.map((column) => column.proven.type) : [proven.type];
}

/** The protocol describes a domain's values with the type below it. */
function baseId({ engine, catalog }: TruthProject, type: SqlType): string {
  return engine.types.baseType(catalog, type).id;
}

function compareLists(what: string, ours: readonly string[], database: readonly string[]): Disagreement[] {
  const length = Math.max(ours.length, database.length);
  return Array.from({ length }, (_, index) => ({
    what: `${what} ${index + 1}`,
    ours: ours[index] ?? "(missing)",
    database: database[index] ?? "(missing)",
  })).filter((pair) => pair.ours !== pair.database && pair.ours !== "any");
}
