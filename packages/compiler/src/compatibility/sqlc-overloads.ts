/**
 * Built-in functions with overloads of the same number of arguments but different results: sqlc takes the first one that it has stored,
 * whatever the arguments' types (spec: analysis-postgresql.md 4).
 */
const ambiguousFunctions: ReadonlySet<string> = new Set(
  (
    "abs age avg bit_and bit_or bit_xor btrim ceil ceiling date_bin date_trunc exp floor gcd generate_series lcm length like_escape ln log " +
    "log10 lower ltrim max min mod overlay percentile_cont percentile_disc pow power range_intersect_agg round rtrim set_bit set_masklen sign " +
    "sqrt stddev stddev_pop stddev_samp string_agg substr substring sum timezone trunc ts_headline unnest upper var_pop var_samp variance"
  ).split(" "),
);

/** Built-in functions that sqlc does not know. */
const unknownFunctions: ReadonlySet<string> = new Set(["concat"]);

export function isAmbiguousForSqlc(name: string): boolean {
  return ambiguousFunctions.has(name);
}

export function isUnknownToSqlc(name: string): boolean {
  return unknownFunctions.has(name);
}

/** Functions whose arguments have names only since PostgreSQL 17 and 18: for sqlc they have none. */
export function hasArgumentNamesForSqlc(name: string): boolean {
  return !/^(regexp_\w+|string_agg|jsonb?_object_agg\w*|random)$/.test(name);
}
