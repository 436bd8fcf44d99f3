import type { AnalyzedQuery } from "@sqlc-ts/compiler";
import type { JsonObject, JsonValue } from "@sqlc-ts/protocol";

/** One field that is not as recorded. */
export interface FieldDifference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  /** Why we differ; absent when no reason is recorded. */
  readonly reason?: string;
}

/** The fields of a column that each kind of recorded difference explains. */
const explainedFields: Readonly<Record<string, readonly string[]>> = {
  name: ["name"],
  type: ["type", "is_array", "array_dims", "length", "unsigned"],
  not_null: ["not_null"],
  table: ["table", "original_name"],
};

type Reasons = readonly { readonly field: string; readonly reason: string }[];

/** Compares a request with the recorded one; options of generators are not looked at. */
export function compareRequests(
  expected: JsonObject,
  actual: JsonObject,
  queries: readonly AnalyzedQuery[],
): FieldDifference[] {
  return [
    ...compareSettings(asObject(expected.settings), asObject(actual.settings)),
    ...compareCatalogs(asObject(expected.catalog), asObject(actual.catalog)),
    ...compareQueries(asList(expected.queries), asList(actual.queries), queries),
  ];
}

function compareSettings(expected: JsonObject, actual: JsonObject): FieldDifference[] {
  return ["version", "engine", "schema", "queries"].flatMap((field) =>
    compareValues(`settings.${field}`, expected[field], actual[field]),
  );
}

function compareCatalogs(expected: JsonObject, actual: JsonObject): FieldDifference[] {
  const own = (catalog: JsonObject) =>
    asList(catalog.schemas).filter((schema) => !/^(pg_catalog|information_schema)$/.test(text(asObject(schema).name)));
  const differences = ["comment", "default_schema", "name"].flatMap((field) =>
    compareValues(`catalog.${field}`, expected[field], actual[field]),
  );
  return [...differences, ...compareDeep("catalog.schemas", own(expected), own(actual))];
}

function compareQueries(
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  analyzed: readonly AnalyzedQuery[],
): FieldDifference[] {
  if (expected.length !== actual.length) {
    return compareValues("queries", names(expected), names(actual));
  }
  return expected.flatMap((query, index) =>
    compareQuery(asObject(query), asObject(actual[index] ?? null), analyzed[index]),
  );
}

function compareQuery(
  expected: JsonObject,
  actual: JsonObject,
  analyzed: AnalyzedQuery | undefined,
): FieldDifference[] {
  const path = text(expected.name);
  const columns = compareColumns(`${path}.columns`, expected.columns, actual.columns, analyzed?.columns ?? []);
  const params = compareParameters(`${path}.params`, expected.params, actual.params, analyzed?.parameters ?? []);
  const others = ["name", "cmd", "text", "comments", "filename", "insert_into_table"].flatMap((field) =>
    compareValues(`${path}.${field}`, expected[field], actual[field]),
  );
  const reason = columns.find((difference) => difference.path === `${path}.columns`)?.reason;
  return [
    ...others.map((other) => (other.path.endsWith(".text") && reason !== undefined ? { ...other, reason } : other)),
    ...columns,
    ...params,
  ];
}

function compareColumns(
  path: string,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  analyzed: AnalyzedQuery["columns"],
): FieldDifference[] {
  const expectedColumns = asList(expected);
  const actualColumns = asList(actual);
  if (expectedColumns.length !== actualColumns.length) {
    const reason = analyzed.flatMap(({ differences }) => differences).find(({ field }) => field === "column")?.reason;
    return withReason(compareValues(path, names(expectedColumns), names(actualColumns)), reason);
  }
  return expectedColumns.flatMap((column, index) =>
    compareColumn(`${path}[${index}]`, column, actualColumns[index], analyzed[index]?.differences ?? []),
  );
}

function compareParameters(
  path: string,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  analyzed: AnalyzedQuery["parameters"],
): FieldDifference[] {
  const expectedList = asList(expected).map(asObject);
  const actualList = asList(actual).map(asObject);
  const numbers = (list: readonly JsonObject[]) => list.map(({ number }) => number ?? 0);
  const differences = compareValues(path, numbers(expectedList), numbers(actualList));
  if (differences.length > 0) return differences;
  return expectedList.flatMap(({ column }, index) =>
    compareColumn(`${path}[${index}]`, column, actualList[index]?.column, analyzed[index]?.differences ?? []),
  );
}

function compareColumn(
  path: string,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  reasons: Reasons,
): FieldDifference[] {
  const expectedColumn = asObject(expected ?? null);
  const actualColumn = asObject(actual ?? null);
  return Object.keys(expectedColumn).flatMap((field) => {
    const differences = compareValues(`${path}.${field}`, expectedColumn[field], actualColumn[field]);
    const reason = reasons.find((candidate) => explainedFields[candidate.field]?.includes(field))?.reason;
    return withReason(differences, reason);
  });
}

function withReason(differences: readonly FieldDifference[], reason: string | undefined): FieldDifference[] {
  return differences.map((difference) => (reason === undefined ? difference : { ...difference, reason }));
}

function compareDeep(path: string, expected: JsonValue | undefined, actual: JsonValue | undefined): FieldDifference[] {
  if (isList(expected) && isList(actual) && expected.length === actual.length) {
    return expected.flatMap((item, index) => compareDeep(`${path}[${labelOf(item, index)}]`, item, actual[index]));
  }
  if (isObject(expected) && isObject(actual)) {
    return Object.keys(expected).flatMap((field) => compareDeep(`${path}.${field}`, expected[field], actual[field]));
  }
  if (isList(expected) && isList(actual)) return compareValues(path, names(expected), names(actual));
  return compareValues(path, expected, actual);
}

function labelOf(item: JsonValue, index: number): string {
  const { name, rel } = asObject(item);
  return text(name) || text(asObject(rel ?? null).name) || String(index);
}

function compareValues(
  path: string,
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
): FieldDifference[] {
  const left = JSON.stringify(expected ?? null);
  const right = JSON.stringify(actual ?? null);
  return left === right ? [] : [{ path, expected: left, actual: right }];
}

function names(items: readonly JsonValue[]): JsonValue {
  return items.map((item, index) => (isObject(item) ? labelOf(item, index) : item));
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
