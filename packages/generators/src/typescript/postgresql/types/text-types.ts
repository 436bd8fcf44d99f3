/** Types whose values are delivered as their text on purpose: JavaScript has nothing that holds them exactly. */
const textTypes: ReadonlySet<string> = new Set(
  // PostgreSQL's own; numeric, timestamptz, json, jsonb and int8 get here by option.
  (
    "text varchar bpchar char name uuid date time timetz timestamp interval money inet cidr macaddr macaddr8 bit varbit xml " +
    "point line lseg box path polygon circle tsvector tsquery gtsvector jsonpath pg_lsn pg_snapshot txid_snapshot tid xid xid8 cid " +
    "regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype aclitem " +
    "int2vector oidvector refcursor record void unknown cstring anyarray pg_node_tree " +
    // Of extensions that come with PostgreSQL.
    "citext hstore ltree lquery ltxtquery cube seg"
  ).split(" "),
);

export function isTextType(id: string): boolean {
  return textTypes.has(id.slice(id.lastIndexOf(".") + 1));
}

const unknownTypes: ReadonlySet<string> = new Set(["", "any", "anyelement", "anynonarray", "anycompatible"]);

/** What sqlc calls the type of an expression when it does not know one. */
export function isUntyped(id: string): boolean {
  return unknownTypes.has(id.toLowerCase());
}
