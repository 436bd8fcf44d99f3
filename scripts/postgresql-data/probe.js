// Tries every harmless function with many values, and with NULLs, and writes down when the result was NULL: data/null-evidence.jsonl
import { readFactFile, writeFactFile } from "./files.js";
import { signatureOf } from "./null-results.js";
import { polymorphicChoices, samplesOf, textsFor, typeSql } from "./samples.js";
import { extensionNames, extensionSchema, openServerWithExtensions } from "./server.js";

const callsPerFunction = 150;

/** Volatile functions that only read or compute; the other volatile ones change something or wait. */
const harmlessVolatile = /^(random|gen_random_uuid|uuidv|clock_timestamp|timeofday|gen_salt|uuid_generate|normal_rand)/;

const server = await openServerWithExtensions();
await server.exec(`
  CREATE TYPE sample_enum AS ENUM ('low', 'high');
  CREATE FUNCTION try_calls(calls text[]) RETURNS TABLE (good int, nulls int) LANGUAGE plpgsql AS $$
  DECLARE
    call text; total int; absent int;
  BEGIN
    good := 0; nulls := 0;
    FOREACH call IN ARRAY calls LOOP
      BEGIN
        EXECUTE 'SELECT count(*), count(*) FILTER (WHERE NOT (x IS NOT NULL)) FROM (SELECT ' || call || ' AS x LIMIT 50) AS trial' INTO total, absent;
        IF total > 0 THEN good := good + 1; END IF;
        IF absent > 0 THEN nulls := nulls + 1; END IF;
      EXCEPTION WHEN OTHERS THEN NULL;
      END;
    END LOOP;
    RETURN NEXT;
  END $$;
  SET client_min_messages = 'error';
`);

const evidence = [];
for (const fact of readFactFile("functions")) await probe(fact, "");
for (const extension of extensionNames) {
  for (const { fact, ...rest } of readFactFile(`extensions/${extension}`)) {
    if (fact === "function") await probe(rest, `${extension}/`);
  }
}
await server.close();
// What was tried on another server stays: PGlite does not have the extension.
const elsewhere = readFactFile("null-evidence").filter((fact) => {
  const slash = fact.function.indexOf("/");
  return slash > 0 && !extensionNames.includes(fact.function.slice(0, slash));
});
writeFactFile("null-evidence", [...evidence, ...elsewhere]);

async function probe(fact, prefix) {
  if ((fact.kind ?? "function") !== "function" || fact.returns === "void") return;
  if (fact.volatility === "volatile" && !harmlessVolatile.test(fact.name)) return;
  const types = inputTypes(fact);
  const calls = callsFor(fact, types);
  if (calls.length === 0) return;
  const tried = await tryCalls(calls);
  const withNulls = fact.strict ? undefined : await tryCalls(nullCallsFor(fact, types));
  evidence.push({
    function: `${prefix}${signatureOf(fact)}`,
    calls: tried.good,
    nulls: tried.nulls,
    ...(calls.length < 5 && { possible: calls.length }),
    ...(withNulls && { nullCalls: withNulls.good, nullNulls: withNulls.nulls }),
  });
}

async function tryCalls(calls) {
  const { rows } = await server.query("SELECT * FROM try_calls($1)", [calls]);
  return rows[0];
}

function inputTypes(fact) {
  return fact.arguments
    .filter((text) => !/^[<>]/.test(text))
    .map((text) => text.replace(/^[*&]/, "").replace(/=$/, "").split(":").at(-1));
}

/** Calls with values in each place, every value at least once where there are enough calls. */
function callsFor(fact, types) {
  const choices = types.some((type) => polymorphicChoices[0][type])
    ? polymorphicChoices
    : polymorphicChoices.slice(0, 1);
  return choices.flatMap((choice) => {
    const values = types.map((type) => valuesFor(fact, choice[type] ?? type));
    if (values.some((list) => list.length === 0)) return [];
    return combinations(values, callsPerFunction / choices.length).map((list) => callSql(fact, list));
  });
}

/** Calls in which one argument, or all, are NULL. */
function nullCallsFor(fact, types) {
  const choice = polymorphicChoices[0];
  const values = types.map((type) => samplesOf(choice[type] ?? type, extensionSchema).at(1));
  const nulls = types.map(
    (type) =>
      `NULL::${choice[type] === "sample_enum" ? "sample_enum" : typeSql(choice[type] ?? type, extensionSchema)}`,
  );
  const single = types.map((_, position) => values.map((value, index) => (index === position ? nulls[index] : value)));
  return [...single, nulls].filter((list) => !list.includes(undefined)).map((list) => callSql(fact, list));
}

function callSql(fact, values) {
  const dot = fact.name.indexOf(".");
  const name = dot < 0 ? `"${fact.name}"` : `${fact.name.slice(0, dot)}."${fact.name.slice(dot + 1)}"`;
  const isArray = fact.arguments.some((text) => text.startsWith("*") && !text.endsWith("any"));
  return `${name}(${values.map((value, index) => (isArray && index === values.length - 1 ? `VARIADIC ${value}` : value)).join(", ")})`;
}

function valuesFor(fact, type) {
  const known = type === "text" || type === "name" ? textsFor(fact.name) : undefined;
  return known?.map((value) => `${value}::${type}`) ?? samplesOf(type, extensionSchema);
}

/** All combinations when they are few, otherwise a spread of them that is the same at every run. */
function combinations(values, limit) {
  const total = values.reduce((product, list) => product * list.length, 1);
  if (total <= limit) return Array.from({ length: total }, (_, index) => pick(values, index));
  let state = 1;
  return Array.from({ length: limit }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pick(values, Math.floor((state / 2_147_483_648) * total));
  });
}

function pick(values, index) {
  let number = index;
  return values.map((list) => {
    const value = list[number % list.length];
    number = Math.floor(number / list.length);
    return value;
  });
}
