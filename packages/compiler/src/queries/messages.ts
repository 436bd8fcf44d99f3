import { createReporter } from "@sqlc-ts/diagnostics";

/** What can be wrong with a query file apart from its SQL (spec: queries.md 2, 4, 5). The texts are sqlc's. */
export const reportQuery = createReporter({
  "invalid-metadata": "invalid metadata: {line}",
  "missing-command":
    "missing query type [':one', ':many', ':exec', ':execrows', ':execlastid', ':execresult', ':copyfrom', 'batchexec', 'batchmany', 'batchone']: {line}",
  "invalid-name-comment": "invalid query comment: {line}",
  "invalid-command": "invalid query type: {command}",
  "invalid-query-name": 'invalid query name "{name}"',
  "duplicate-query-name": "duplicate query name: {name}",
  "missing-semicolon": "missing semicolon at end of file",
  "unheard-name-comment": "this comment does not name a query: a name comment begins in the first column of its line",
  "invalid-macro": "{message}",
  "returning-required": 'query "{name}" specifies parameter "{command}" without containing a RETURNING clause',
  "batch-needs-parameters": ":batch* commands require parameters",
  "copyfrom-needs-insert": ":copyfrom requires an INSERT INTO statement",
  "copyfrom-on-conflict": ":copyfrom is not compatible with ON CONFLICT",
  "copyfrom-with": ":copyfrom is not compatible with WITH clauses",
  "copyfrom-returning": ":copyfrom is not compatible with RETURNING",
  "copyfrom-select": ":copyfrom is not compatible with INSERT INTO ... SELECT",
  "copyfrom-one-row": ":copyfrom requires exactly one example row to be inserted",
  "copyfrom-plain-values": ":copyfrom doesn't support non-parameter values",
  "parameter-gap": "could not determine data type of parameter {parameter}",
  "mixed-placeholders": "can not mix $1 format with ? format",
});
