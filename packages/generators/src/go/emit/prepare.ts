import type { GoQuery } from "../model/query.ts";
import { packages } from "../syntax/packages.ts";
import { block, type Declaration, type Statement } from "../syntax/tree.ts";
import type { FileContext } from "./context.ts";

/** Functions that prepare and close the statements of all queries, and that run one, inside a transaction where there is one. */
export function prepareDeclarations(queries: readonly GoQuery[], { file }: FileContext): Declaration[] {
  file.use(packages.fmt);
  return [
    {
      kind: "function",
      signature: "Prepare(ctx context.Context, db DBTX) (*Queries, error)",
      body: ["q := Queries{db: db}", "var err error", ...queries.map(prepareStatement), "return &q, nil"],
    },
    {
      kind: "function",
      signature: "(q *Queries) Close() error",
      body: ["var err error", ...queries.map(closeStatement), "return err"],
    },
    runner("exec", "ExecContext", "(sql.Result, error)"),
    runner("query", "QueryContext", "(*sql.Rows, error)"),
    runner("queryRow", "QueryRowContext", "*sql.Row"),
  ];
}

function prepareStatement({ name, constantName, statementName }: GoQuery): Statement {
  return block(`if q.${statementName}, err = db.PrepareContext(ctx, ${constantName}); err != nil`, [
    `return nil, fmt.Errorf("error preparing query ${name}: %w", err)`,
  ]);
}

function closeStatement({ statementName }: GoQuery): Statement {
  return block(`if q.${statementName} != nil`, [
    block(`if cerr := q.${statementName}.Close(); cerr != nil`, [
      `err = fmt.Errorf("error closing ${statementName}: %w", cerr)`,
    ]),
  ]);
}

function runner(name: string, method: string, results: string): Declaration {
  return {
    kind: "function",
    signature: `(q *Queries) ${name}(ctx context.Context, stmt *sql.Stmt, query string, args ...any) ${results}`,
    body: [
      {
        kind: "switch",
        head: "switch",
        cases: [
          {
            label: "case stmt != nil && q.tx != nil",
            body: [`return q.tx.StmtContext(ctx, stmt).${method}(ctx, args...)`],
          },
          { label: "case stmt != nil", body: [`return stmt.${method}(ctx, args...)`] },
          { label: "default", body: [`return q.db.${method}(ctx, query, args...)`] },
        ],
      },
    ],
  };
}
