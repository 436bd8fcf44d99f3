import { didYouMean } from "@sqlc-ts/plugin-sdk";
import { GoProblem } from "./problem.ts";
import { type GoPackage, packages } from "./syntax/packages.ts";

/** The library that the generated code runs on. */
export interface Runtime {
  readonly name: "std" | "pgx4" | "pgx5";
  readonly isPgx: boolean;
  /** The package behind `pgtype.` in types. */
  readonly pgtype: GoPackage;
  /** Packages of `pgx.` and `pgconn.`; only with pgx. */
  readonly pgx: GoPackage;
  readonly pgconn: GoPackage;
}

const { pgconn4, pgconn5, pgtype4, pgtype5, pgx4, pgx5 } = packages;
const std: Runtime = { name: "std", isPgx: false, pgtype: pgtype4, pgx: pgx5, pgconn: pgconn5 };

const sqlPackages = ["database/sql", "pgx/v4", "pgx/v5"];

/** The runtime that `sql_package` names. */
export function findRuntime(sqlPackage: string): Runtime {
  switch (sqlPackage) {
    case "":
    case "database/sql":
      return std;
    case "pgx/v4":
      return { name: "pgx4", isPgx: true, pgtype: pgtype4, pgx: pgx4, pgconn: pgconn4 };
    case "pgx/v5":
      return { name: "pgx5", isPgx: true, pgtype: pgtype5, pgx: pgx5, pgconn: pgconn5 };
    default:
      throw new GoProblem({
        message: `invalid options: unknown SQL package: ${sqlPackage}`,
        hint: didYouMean(sqlPackage, sqlPackages) ?? `there are ${sqlPackages.join(", ")}`,
        option: "/sql_package",
      });
  }
}
