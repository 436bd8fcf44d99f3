import { boolean, type Located, listOf, object, oneOrMore, text } from "./decoder.ts";

/** Keys that an `sql` entry of version 2 and a package of version 1 have in common. */
export interface EntryFields {
  readonly engine: Located<string>;
  readonly schema: readonly Located<string>[];
  readonly queries: readonly Located<string>[];
  readonly database: Located<Partial<DatabaseFields>>;
  readonly analyzer: Located<{ readonly database?: Located<boolean> }>;
  readonly rules: readonly Located<string>[];
  readonly strict_function_checks: Located<boolean>;
  readonly strict_order_by: Located<boolean>;
  /** Only sqlc-ts has it. */
  readonly nullability: Located<string>;
}

interface DatabaseFields {
  readonly uri: Located<string>;
  readonly managed: Located<boolean>;
}

export interface RuleFields {
  readonly name: Located<string>;
  readonly rule: Located<string>;
  readonly message: Located<string>;
}

interface CloudFields {
  readonly organization: Located<string>;
  readonly project: Located<string>;
  readonly hostname: Located<string>;
}

export const entryFields = {
  engine: text,
  schema: oneOrMore(text),
  queries: oneOrMore(text),
  database: object<DatabaseFields>("config.Database", { uri: text, managed: boolean }),
  analyzer: object<{ readonly database: Located<boolean> }>("config.Analyzer", { database: boolean }),
  rules: listOf(text, "[]string"),
  strict_function_checks: boolean,
  strict_order_by: boolean,
  nullability: text,
};

export const cloud = object<CloudFields>("config.Cloud", { organization: text, project: text, hostname: text });

export const rules = listOf(
  object<RuleFields>("config.Rule", { name: text, rule: text, message: text }),
  "[]config.Rule",
);
