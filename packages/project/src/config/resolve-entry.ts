import type { Span } from "@sqlc-ts/diagnostics";
import type { DecodeContext, Located } from "./decoder.ts";
import type { GoOptions } from "./go-options.ts";
import type { SqlEntry, VetRule } from "./model.ts";
import { ConfigError } from "./problem.ts";
import type { EntryFields, RuleFields } from "./shared-fields.ts";

/** The part of an entry that both versions write alike. */
export function resolveEntryFields(
  fields: Partial<EntryFields>,
  context: DecodeContext,
): Omit<SqlEntry, "index" | "name" | "engine" | "generators" | "span"> {
  const { database } = fields;
  const nullability = resolveNullability(fields.nullability, context);
  return {
    schema: fields.schema ?? [],
    queries: fields.queries ?? [],
    ...(database && {
      database: {
        uri: database.value.uri?.value ?? "",
        managed: database.value.managed?.value ?? false,
        span: database.span,
      },
    }),
    analyzeWithDatabase: fields.analyzer?.value.database?.value ?? true,
    rules: fields.rules ?? [],
    strictFunctionChecks: fields.strict_function_checks?.value ?? false,
    strictOrderBy: fields.strict_order_by?.value ?? true,
    ...(nullability && { nullability }),
  };
}

export function resolveRules(rules: readonly Located<Partial<RuleFields>>[] | undefined): readonly VetRule[] {
  return (rules ?? []).map(({ value, span }) => ({
    name: value.name ?? { value: "", span },
    rule: value.rule ?? { value: "", span },
    message: value.message?.value ?? "",
  }));
}

/** sqlc's answer to a configuration without anything to compile. */
export function noPackages(): ConfigError {
  return new ConfigError([{ text: "no packages" }], "parsing", "No packages are configured");
}

/** A global override must say which engine it is for when the entries use several. */
export function checkGlobalOverrides(
  overrides: GoOptions["overrides"] | undefined,
  engines: readonly string[],
  context: DecodeContext,
): void {
  if (new Set(engines).size < 2) return;
  const lacking = overrides?.find(({ value }) => !value.engine?.value);
  if (!lacking) return;
  const text =
    'the "engine" field is required for global type overrides because your configuration uses multiple database engines';
  context.report({ text, span: lacking.span });
}

/** Notices for overrides that use the old names of two keys. */
export function deprecationWarnings(lists: readonly (GoOptions["overrides"] | undefined)[]): readonly string[] {
  const overrides = lists.flatMap((list) => list ?? []).map(({ value }) => value);
  const warnings: string[] = [];
  if (overrides.some((override) => override.postgres_type)) {
    warnings.push('WARNING: "postgres_type" is deprecated. Instead, use "db_type" to specify a type override.');
  }
  if (overrides.some((override) => override.null)) {
    warnings.push('WARNING: "null" is deprecated. Instead, use the "nullable" field.');
  }
  return warnings;
}

/** Where something is missing in `owner`: its first character, so that the frame shows one line. */
export function startOf(owner: Span): Span {
  return { ...owner, end: owner.start + 1 };
}

function resolveNullability(
  written: Located<string> | undefined,
  context: DecodeContext,
): "proven" | "sqlc" | undefined {
  const value = written?.value;
  if (value === undefined || value === "proven" || value === "sqlc") return value;
  const text = `invalid nullability "${value}"`;
  context.report({ text, ...(written && { span: written.span }), hint: 'use "proven" or "sqlc"' });
  return undefined;
}
