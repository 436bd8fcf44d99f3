/** A Go package as a file imports it. */
export interface GoPackage {
  readonly path: string;
  /** Given in the import line; otherwise the package's own name is used. */
  readonly alias?: string;
  /** In which block of the import declaration it is written. */
  readonly group: "standard" | "dependency";
}

function standard(path: string): GoPackage {
  return { path, group: "standard" };
}

export function dependency(path: string, alias?: string): GoPackage {
  return alias === undefined ? { path, group: "dependency" } : { path, alias, group: "dependency" };
}

export const packages = {
  atomic: standard("sync/atomic"),
  context: standard("context"),
  driver: standard("database/sql/driver"),
  errors: standard("errors"),
  fmt: standard("fmt"),
  io: standard("io"),
  json: standard("encoding/json"),
  mysql: dependency("github.com/go-sql-driver/mysql"),
  mysqltsv: dependency("github.com/hexon/mysqltsv"),
  net: standard("net"),
  netip: standard("net/netip"),
  pgconn4: dependency("github.com/jackc/pgconn"),
  pgconn5: dependency("github.com/jackc/pgx/v5/pgconn"),
  pgtype4: dependency("github.com/jackc/pgtype"),
  pgtype5: dependency("github.com/jackc/pgx/v5/pgtype"),
  pgvector: dependency("github.com/pgvector/pgvector-go"),
  pgx4: dependency("github.com/jackc/pgx/v4"),
  pgx5: dependency("github.com/jackc/pgx/v5"),
  pq: dependency("github.com/lib/pq"),
  pqtype: dependency("github.com/sqlc-dev/pqtype"),
  sql: standard("database/sql"),
  strings: standard("strings"),
  time: standard("time"),
  uuid: dependency("github.com/google/uuid"),
} satisfies Readonly<Record<string, GoPackage>>;
