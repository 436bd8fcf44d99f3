import { argumentFields } from "../model/argument.ts";
import type { GoQuery } from "../model/query.ts";
import { GoProblem } from "../problem.ts";
import { packages } from "../syntax/packages.ts";
import { quotedString } from "../syntax/strings.ts";
import { block, type Declaration } from "../syntax/tree.ts";
import { typeText } from "../types/go-type.ts";
import { type ArgumentValue, argumentValues, methodParameters } from "./arguments.ts";
import type { FileContext } from "./context.ts";
import { methodSignature } from "./signatures.ts";

/** A copy with go-sql-driver/mysql: rows are sent as the file of a LOAD DATA. */
export function copyFromMysql(query: GoQuery, context: FileContext): Declaration[] {
  const { atomic, context: contextPackage, fmt, io, mysql, mysqltsv } = packages;
  context.file.use(contextPackage, fmt, io, atomic, mysql, mysqltsv);
  const { argument, name } = query;
  const rows = context.parameter(argument.kind === "single" ? argument.name : "arg");
  const values = argumentValues(query, context, "row");
  const parameter = methodParameters(query, context).at(-1) ?? "arg []any";
  return [
    { kind: "plain", text: `var readerHandlerSequenceFor${name} uint32 = 1` },
    {
      kind: "function",
      signature: `convertRowsFor${name}(w *io.PipeWriter, ${parameter})`,
      body: [
        `e := mysqltsv.NewEncoder(w, ${values.length}, nil)`,
        block(`for _, row := range ${rows}`, values.map(appendValue)),
        "w.CloseWithError(e.Close())",
      ],
    },
    loadMethod(query, rows, context),
  ];
}

function appendValue({ expression, type }: ArgumentValue): string {
  switch (typeText(type)) {
    case "string":
      return `e.AppendString(${expression})`;
    case "[]byte":
    case "json.RawMessage":
      return `e.AppendBytes(${expression})`;
    case "time.Time":
      throw new GoProblem("values with a timezone are not yet supported");
    default:
      return `e.AppendValue(${expression})`;
  }
}

function loadMethod(query: GoQuery, rows: string, context: FileContext): Declaration {
  const { name } = query;
  const database = context.settings.options.emit_methods_with_db_argument ? "db" : "q.db";
  return {
    kind: "function",
    comments: [...query.comments, ...explanation(name)],
    signature: `(q *Queries) ${methodSignature(query, context)}`,
    body: [
      "pr, pw := io.Pipe()",
      "defer pr.Close()",
      `rh := fmt.Sprintf("${name}_%d", atomic.AddUint32(&readerHandlerSequenceFor${name}, 1))`,
      "mysql.RegisterReaderHandler(rh, func() io.Reader { return pr })",
      "defer mysql.DeregisterReaderHandler(rh)",
      `go convertRowsFor${name}(pw, ${rows})`,
      "// The string interpolation is necessary because LOAD DATA INFILE requires",
      "// the file name to be given as a literal string.",
      `result, err := ${database}.ExecContext(ctx, fmt.Sprintf(${loadStatement(query)}, "Reader::"+rh, mysqltsv.Escaping))`,
      block("if err != nil", ["return 0, err"]),
      "return result.RowsAffected()",
    ],
  };
}

function loadStatement({ table, argument }: GoQuery): string {
  const parts = [table?.catalog, table?.schema, table?.name].filter((part) => part).map((part) => `\`${part}\``);
  const columns = argumentFields(argument)
    // differs from sqlc: parameters with names of their own are not the columns' names; there the server refuses them.
    .map(({ column, tagName }) => column.originalName || column.name || tagName)
    .join(", ");
  return quotedString(`LOAD DATA LOCAL INFILE '%s' INTO TABLE ${parts.join(".")} %s (${columns})`);
}

function explanation(name: string): string[] {
  return [
    `// ${name} uses MySQL's LOAD DATA LOCAL INFILE and is not atomic.`,
    "//",
    "// Errors and duplicate keys are treated as warnings and insertion will",
    "// continue, even without an error for some cases.  Use this in a transaction",
    "// and use SHOW WARNINGS to check for any problems and roll back if you want to.",
    "//",
    "// Check the documentation for more information:",
    "// https://dev.mysql.com/doc/refman/8.0/en/load-data.html#load-data-error-handling",
  ];
}
