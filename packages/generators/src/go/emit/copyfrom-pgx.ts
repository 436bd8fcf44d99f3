import type { GoQuery } from "../model/query.ts";
import type { Field } from "../model/struct.ts";
import { elements } from "../syntax/list.ts";
import { quotedString } from "../syntax/strings.ts";
import { block, type Declaration } from "../syntax/tree.ts";
import { argumentValues, methodParameters } from "./arguments.ts";
import type { FileContext } from "./context.ts";
import { methodSignature } from "./signatures.ts";

/** A copy with pgx: the source of rows and the method. */
export function copyFromPgx(query: GoQuery, context: FileContext): Declaration[] {
  const iterator = `iteratorFor${query.name}`;
  const rowType = methodParameters(query, context).at(-1)?.split(" ")[1] ?? "[]any";
  return [
    {
      kind: "struct",
      comments: [`// ${iterator} implements pgx.CopyFromSource.`],
      name: iterator,
      fields: [
        { name: "rows", type: rowType },
        { name: "skippedFirstNextCall", type: "bool" },
      ],
    },
    nextMethod(iterator),
    valuesMethod(iterator, query, context),
    { kind: "function", signature: `(r ${iterator}) Err() error`, body: ["return nil"] },
    copyMethod(iterator, query, context),
  ];
}

function nextMethod(iterator: string): Declaration {
  return {
    kind: "function",
    signature: `(r *${iterator}) Next() bool`,
    body: [
      block("if len(r.rows) == 0", ["return false"]),
      block("if !r.skippedFirstNextCall", ["r.skippedFirstNextCall = true", "return true"]),
      "r.rows = r.rows[1:]",
      "return len(r.rows) > 0",
    ],
  };
}

function valuesMethod(iterator: string, query: GoQuery, context: FileContext): Declaration {
  const values = argumentValues(query, context, "r.rows[0]").map(({ expression }) => expression);
  return {
    kind: "function",
    signature: `(r ${iterator}) Values() ([]any, error)`,
    body: [`return ${elements("[]any", values)}, nil`],
  };
}

function copyMethod(iterator: string, query: GoQuery, context: FileContext): Declaration {
  const { argument, comments, table } = query;
  const database = context.settings.options.emit_methods_with_db_argument ? "db" : "q.db";
  const identifier = [table?.catalog, table?.schema, table?.name].filter((part) => part);
  const parameter = argument.kind === "single" ? argument.name : "arg";
  const parts = [
    "ctx",
    stringSlice(identifier.map(String)),
    stringSlice(columnNames(argument)),
    `&${iterator}{rows: ${context.parameter(parameter)}}`,
  ];
  return {
    kind: "function",
    comments,
    signature: `(q *Queries) ${methodSignature(query, context)}`,
    body: [`return ${database}.CopyFrom(${parts.join(", ")})`],
  };
}

function columnNames(argument: GoQuery["argument"]): string[] {
  if (argument.kind === "none") return [];
  // differs from sqlc: a single parameter with a name of its own is not the column's name; there the database refuses the copy.
  if (argument.kind === "single") return [argument.field.column.originalName || argument.field.column.name];
  return argument.fields.map(({ column, tagName }: Field) => column.originalName || tagName);
}

function stringSlice(values: readonly string[]): string {
  return `[]string{${values.map(quotedString).join(", ")}}`;
}
