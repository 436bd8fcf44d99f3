import type { GoQuery } from "../model/query.ts";
import { packages } from "../syntax/packages.ts";
import { methodParameters } from "./arguments.ts";
import type { FileContext } from "./context.ts";

/** Name, parameters and results of a query's method; undefined where the runtime has none for the command. */
export function methodSignature(query: GoQuery, context: FileContext): string | undefined {
  const results = methodResults(query, context);
  if (results === undefined) return undefined;
  return `${query.name}(${methodParameters(query, context).join(", ")}) ${results}`;
}

function methodResults(query: GoQuery, context: FileContext): string | undefined {
  const { runtime } = context.settings;
  switch (query.command) {
    case ":one":
      return `(${returnedType(query, context)}, error)`;
    case ":many":
      return `([]${returnedType(query, context)}, error)`;
    case ":exec":
      return "error";
    case ":execrows":
    case ":copyfrom":
      return "(int64, error)";
    case ":execlastid":
      return runtime.isPgx ? undefined : "(int64, error)";
    case ":execresult":
      context.file.use(runtime.isPgx ? runtime.pgconn : packages.sql);
      return runtime.isPgx ? "(pgconn.CommandTag, error)" : "(sql.Result, error)";
    case ":batchexec":
    case ":batchmany":
    case ":batchone":
      return `*${query.name}BatchResults`;
  }
}

/** The type of one row as it is returned. */
export function returnedType({ result }: GoQuery, context: FileContext): string {
  if (result.kind === "none") return "any";
  const isPointer = result.kind === "struct" && result.isPointer;
  return (isPointer ? "*" : "") + context.type(result.type);
}
