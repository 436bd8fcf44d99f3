import { extensionSchema } from "./server.js";

const kindOfType = { b: "base", c: "composite", d: "domain", e: "enum", m: "multirange", p: "pseudo", r: "range" };
const kindOfFunction = { a: "aggregate", f: "function", p: "procedure", w: "window" };
const prefixOfMode = { b: "&", i: "", o: ">", t: "<", v: "*" };

/**
 * Reads the facts of one server. With an extension's name only what that extension brought; its own types are then written `@name`.
 * A type is written by its name in pg_catalog, `schema.name` elsewhere, with `[]` behind it for an array.
 */
export async function readFacts(server, extension) {
  const rows = async (query) => (await server.query(query, [])).rows;
  const owned = ownedBy(extension);
  const nameType = await typeNames(rows);
  return {
    types: await readTypes(rows, nameType, owned("pg_type", "t"), extension, await readComparisons(rows)),
    functions: await readFunctions(rows, nameType, owned("pg_proc", "p"), extension),
    operators: await readOperators(rows, nameType, owned("pg_operator", "o")),
    casts: await readCasts(rows, nameType, owned("pg_cast", "c")),
    relations: await readRelations(rows, nameType, owned("pg_class", "c"), extension),
  };
}

function ownedBy(extension) {
  return (table, alias) => {
    const dependency = `SELECT 1 FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
      WHERE d.classid = '${table}'::regclass AND d.objid = ${alias}.oid AND d.deptype = 'e'`;
    return extension === undefined
      ? `NOT EXISTS (${dependency})`
      : `EXISTS (${dependency} AND e.extname = '${extension}')`;
  };
}

async function typeNames(rows) {
  const all = await rows(`SELECT t.oid, t.typname, t.typelem, n.nspname,
    t.typsubscript = 'array_subscript_handler'::regproc AND t.typname LIKE '\\_%' AS is_array
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace`);
  const byOid = new Map(all.map((row) => [row.oid, row]));
  const nameType = (oid) => {
    const row = byOid.get(oid);
    if (row === undefined) return undefined;
    if (row.is_array) return `${nameType(row.typelem)}[]`;
    if (row.nspname === "pg_catalog") return row.typname;
    return row.nspname === extensionSchema ? `@${row.typname}` : `${row.nspname}.${row.typname}`;
  };
  return nameType;
}

/** By type: whether its values can be compared only, or neither compared nor sorted. Types that can be sorted are not in it. */
async function readComparisons(rows) {
  const types = await rows(
    "SELECT oid, format_type(oid, NULL) AS name FROM pg_type WHERE typtype = 'b' AND typcategory <> 'A'",
  );
  const accepts = (query) =>
    rows(query).then(
      () => true,
      () => false,
    );
  const comparisons = new Map();
  for (const { oid, name } of types) {
    if (await accepts(`SELECT NULL::${name} AS value ORDER BY value`)) continue;
    comparisons.set(oid, (await accepts(`SELECT DISTINCT NULL::${name}`)) ? "equality" : "none");
  }
  return comparisons;
}

async function readTypes(rows, nameType, owned, extension, comparisons) {
  const found = await rows(`SELECT t.*, r.rngsubtype, r.rngmultitypid, b.rngtypid,
      (SELECT json_agg(json_build_array(a.attname, a.atttypid::int8) ORDER BY a.attnum) FROM pg_attribute a
       WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) AS attributes
    FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_range b ON b.rngmultitypid = t.oid
    LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE (t.typtype <> 'c' OR c.relkind = 'c') AND ${owned}`);
  return found
    .filter((row) => !nameType(row.oid).endsWith("[]"))
    .map((row) => ({
      name: nameType(row.oid),
      kind: kindOfType[row.typtype],
      category: row.typcategory,
      ...(row.typispreferred && { preferred: true }),
      ...(comparisons.has(row.oid) && { comparison: comparisons.get(row.oid) }),
      ...(row.typarray !== 0 && { array: true }),
      ...(row.typelem !== 0 && { element: nameType(row.typelem) }),
      ...(row.typbasetype !== 0 && { base: nameType(row.typbasetype) }),
      ...(row.typnotnull && { notNull: true }),
      ...(row.rngsubtype && { subtype: nameType(row.rngsubtype), multirange: nameType(row.rngmultitypid) }),
      ...(row.rngtypid && { range: nameType(row.rngtypid) }),
      ...(extension !== undefined &&
        row.attributes && { attributes: row.attributes.map(([name, type]) => `${name}:${nameType(type)}`) }),
    }))
    .sort(byText((fact) => fact.name));
}

async function readFunctions(rows, nameType, owned, extension) {
  const found =
    await rows(`SELECT p.proname, n.nspname, p.prokind, p.proretset, p.proisstrict, p.provolatile, p.prorettype,
      p.pronargdefaults, p.proargnames, p.proargmodes::text[] AS modes, a.aggkind, a.aggnumdirectargs,
      coalesce(p.proallargtypes, p.proargtypes::oid[])::int8[] AS types
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
    WHERE ${owned}`);
  return found
    .map((row) => ({
      name: row.nspname === "pg_catalog" || extension !== undefined ? row.proname : `${row.nspname}.${row.proname}`,
      ...(row.prokind !== "f" && { kind: kindOfFunction[row.prokind] }),
      arguments: describeArguments(row, nameType),
      returns: nameType(row.prorettype),
      ...(row.proretset && { set: true }),
      ...(row.proisstrict && { strict: true }),
      ...(row.provolatile !== "i" && { volatility: row.provolatile === "s" ? "stable" : "volatile" }),
      ...(row.aggkind === "o" && { orderedSet: row.aggnumdirectargs }),
      ...(row.aggkind === "h" && { hypothetical: row.aggnumdirectargs }),
    }))
    .filter((fact) => !fact.arguments.some((text) => text.split(":").at(-1) === "internal"))
    .sort(byText((fact) => `${fact.name}(${fact.arguments.join(",")})`));
}

/** `name:type`, or the type alone; in front `*` VARIADIC, `>` OUT, `&` INOUT, `<` TABLE; `=` at the end: has a default. */
function describeArguments(row, nameType) {
  const modes = row.modes ?? row.types.map(() => "i");
  const inputs = modes.filter((mode) => mode === "i" || mode === "b" || mode === "v").length;
  let input = 0;
  return row.types.map((type, index) => {
    const name = row.proargnames?.[index];
    const isInput = modes[index] !== "o" && modes[index] !== "t";
    if (isInput) input++;
    const hasDefault = isInput && input > inputs - row.pronargdefaults;
    return `${prefixOfMode[modes[index]]}${name ? `${name}:` : ""}${nameType(Number(type))}${hasDefault ? "=" : ""}`;
  });
}

async function readOperators(rows, nameType, owned) {
  const found = await rows(`SELECT o.oprname, o.oprleft, o.oprright, o.oprresult, p.proname, p.proisstrict
    FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode WHERE ${owned}`);
  return found
    .map((row) => ({
      name: row.oprname,
      ...(row.oprleft !== 0 && { left: nameType(row.oprleft) }),
      right: nameType(row.oprright),
      returns: nameType(row.oprresult),
      function: row.proname,
      ...(row.proisstrict && { strict: true }),
    }))
    .sort(byText((fact) => `${fact.name} ${fact.left ?? ""} ${fact.right}`));
}

async function readCasts(rows, nameType, owned) {
  const contexts = { a: "assignment", e: "explicit", i: "implicit" };
  const methods = { b: "binary", f: "function", i: "text" };
  const found = await rows(`SELECT c.*, p.proname, p.proargtypes::oid[]::int8[] AS types
    FROM pg_cast c LEFT JOIN pg_proc p ON p.oid = c.castfunc WHERE ${owned}`);
  return found
    .map((row) => ({
      from: nameType(row.castsource),
      to: nameType(row.casttarget),
      context: contexts[row.castcontext],
      method: methods[row.castmethod],
      ...(row.proname !== null && {
        function: `${row.proname}(${row.types.map((type) => nameType(Number(type))).join(",")})`,
      }),
    }))
    .sort(byText((fact) => `${fact.from} ${fact.to}`));
}

async function readRelations(rows, nameType, owned, extension) {
  const schemas = extension === undefined ? "'pg_catalog', 'information_schema'" : `'${extensionSchema}'`;
  const found = await rows(`SELECT n.nspname, c.relname, c.relkind,
      json_agg(json_build_array(a.attname, a.atttypid::int8, a.attnotnull) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname IN (${schemas}) AND ${owned}
    GROUP BY 1, 2, 3`);
  return found
    .map((row) => ({
      ...(extension === undefined && { schema: row.nspname }),
      name: row.relname,
      ...(row.relkind === "v" && { view: true }),
      columns: row.columns.map(([name, type, notNull]) => `${name}:${nameType(Number(type))}${notNull ? "!" : ""}`),
    }))
    .sort(byText((fact) => `${fact.schema ?? ""} ${fact.name}`));
}

function byText(key) {
  return (left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0);
}
