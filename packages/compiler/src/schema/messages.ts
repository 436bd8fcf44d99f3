import { createReporter } from "@sqlc-ts/diagnostics";

/** What can be wrong with a schema. The texts are sqlc's where it has one (spec: analysis.md 10), PostgreSQL's otherwise. */
export const report = createReporter({
  "undefined-relation": 'relation "{name}" does not exist',
  "duplicate-relation": 'relation "{name}" already exists',
  "undefined-schema": 'schema "{name}" does not exist',
  "duplicate-schema": 'schema "{name}" already exists',
  "undefined-type": 'type "{name}" does not exist',
  "duplicate-type": 'type "{name}" already exists',
  "undefined-relation-column": 'column "{column}" of relation "{relation}" does not exist',
  "duplicate-column": 'column "{column}" of relation "{relation}" already exists',
  "repeated-column": 'column "{column}" specified more than once',
  "column-type-conflict": 'column "{column}" has a type conflict',
  "undefined-key-column": 'column "{column}" named in key does not exist',
  "undefined-foreign-key-column": 'column "{column}" referenced in foreign key constraint does not exist',
  "invalid-table": "{message}",
  "not-composite": 'type "{name}" is not a composite type',
  "function-not-unique": 'function name "{name}" is not unique',
  "not-an-enum": "type is not an enum: {name}",
  "duplicate-enum-value": "enum {name} already has value {value}",
  "undefined-enum-neighbor": "enum {name} unable to find existing neighbor value {neighbor} for new value {value}",
  "undefined-enum-value": "type {name} does not have value {value}",
  "duplicate-renamed-value": "type {name} already has value {value}",
  "repeated-enum-label": 'enum label "{value}" used more than once',
  "too-few-column-names": "CREATE {kind} specifies fewer column names than columns",
  "too-many-column-names": "CREATE {kind} specifies more column names than columns",
  "comment-column-specifier":
    "COMMENT ON COLUMN: column specifier \"{name}\" is not the proper format, expected '[catalog.][schema.]colname.tablename'",
});
