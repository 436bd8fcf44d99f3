export interface StatementCache {
  /** Whether the statement `known` can still be used. */
  readonly isUsable: string;
  /** Makes a new `statement` give integers as bigints. */
  readonly setUp: string;
}

/** Declarations of db.ts around `prepare(client, text)`. */
export function statementCacheLines({ isUsable, setUp }: StatementCache): readonly string[] {
  return `
const statements = new WeakMap<Client, Map<string, Statement>>();
/** Lists of different lengths make different statements of a query. */
const maxStatements = 1000;

/** Prepares a query once for each database. */
function prepare(client: Client, text: string): Statement {
  const prepared = statements.get(client) ?? new Map<string, Statement>();
  const known = prepared.get(text);
  if (${isUsable}) return known;
  const statement = client.prepare(text);
  ${setUp}
  if (prepared.size >= maxStatements) prepared.clear();
  statements.set(client, prepared.set(text, statement));
  return statement;
}`
    .trim()
    .split("\n");
}

/** Names that those lines declare. */
export const statementCacheNames: readonly string[] = ["prepare", "statements", "maxStatements"];
