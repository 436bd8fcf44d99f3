/** Go types of a PostgreSQL type with one runtime: NOT NULL, nullable, and nullable with `emit_pointers_for_null_types`. */
export interface TypeChoice {
  readonly notNull: string;
  readonly nullable: string;
  readonly pointer: string;
}

export interface TypeRow {
  readonly std: TypeChoice;
  readonly pgx4: TypeChoice;
  readonly pgx5: TypeChoice;
}

type Row = readonly [names: string, std: string, pgx4: string, pgx5: string];

// Of each runtime: the type NOT NULL, the nullable one, the pointer; fewer parts when the last are the same.
const rows: readonly Row[] = [
  [
    "serial serial4 pg_catalog.serial4",
    "int32 sql.NullInt32",
    "int32 sql.NullInt32 *int32",
    "int32 pgtype.Int4 *int32",
  ],
  [
    "bigserial serial8 pg_catalog.serial8",
    "int64 sql.NullInt64",
    "int64 sql.NullInt64 *int64",
    "int64 pgtype.Int8 *int64",
  ],
  [
    "smallserial serial2 pg_catalog.serial2",
    "int16 sql.NullInt16",
    "int16 sql.NullInt16 *int16",
    "int16 pgtype.Int2 *int16",
  ],
  ["integer int int4 pg_catalog.int4", "int32 sql.NullInt32", "int32 sql.NullInt32 *int32", "int32 pgtype.Int4 *int32"],
  ["bigint int8 pg_catalog.int8", "int64 sql.NullInt64", "int64 sql.NullInt64 *int64", "int64 pgtype.Int8 *int64"],
  ["smallint int2 pg_catalog.int2", "int16 sql.NullInt16", "int16 sql.NullInt16 *int16", "int16 pgtype.Int2 *int16"],
  [
    "float,double precision,float8,pg_catalog.float8",
    "float64 sql.NullFloat64",
    "float64 sql.NullFloat64 *float64",
    "float64 pgtype.Float8 *float64",
  ],
  [
    "real float4 pg_catalog.float4",
    "float32 sql.NullFloat64",
    "float32 sql.NullFloat64 *float32",
    "float32 pgtype.Float4 *float32",
  ],
  ["numeric pg_catalog.numeric money", "string sql.NullString", "pgtype.Numeric", "pgtype.Numeric"],
  ["boolean bool pg_catalog.bool", "bool sql.NullBool", "bool sql.NullBool *bool", "bool pgtype.Bool *bool"],
  ["json pg_catalog.json", "json.RawMessage pqtype.NullRawMessage", "pgtype.JSON", "[]byte"],
  ["jsonb pg_catalog.jsonb", "json.RawMessage pqtype.NullRawMessage", "pgtype.JSONB", "[]byte"],
  ["bytea blob pg_catalog.bytea", "[]byte", "[]byte", "[]byte"],
  ["date", "time.Time sql.NullTime", "time.Time sql.NullTime *time.Time", "pgtype.Date"],
  ["pg_catalog.time", "time.Time sql.NullTime", "time.Time sql.NullTime *time.Time", "pgtype.Time"],
  [
    "pg_catalog.timetz",
    "time.Time sql.NullTime",
    "time.Time sql.NullTime *time.Time",
    "time.Time sql.NullTime *time.Time",
  ],
  ["pg_catalog.timestamp timestamp", "time.Time sql.NullTime", "time.Time sql.NullTime *time.Time", "pgtype.Timestamp"],
  [
    "pg_catalog.timestamptz timestamptz",
    "time.Time sql.NullTime",
    "time.Time sql.NullTime *time.Time",
    "pgtype.Timestamptz",
  ],
  [
    "text pg_catalog.varchar pg_catalog.bpchar string citext name ltree lquery ltxtquery",
    "string sql.NullString",
    "string sql.NullString *string",
    "string pgtype.Text *string",
  ],
  ["uuid", "uuid.UUID uuid.NullUUID", "uuid.UUID uuid.NullUUID *uuid.UUID", "pgtype.UUID"],
  ["inet", "pqtype.Inet", "pgtype.Inet", "netip.Addr *netip.Addr"],
  ["cidr", "pqtype.CIDR", "pgtype.CIDR", "netip.Prefix *netip.Prefix"],
  ["macaddr macaddr8", "pqtype.Macaddr", "pgtype.Macaddr", "net.HardwareAddr"],
  ["interval pg_catalog.interval", "int64 sql.NullInt64", "int64 sql.NullInt64 *int64", "pgtype.Interval"],
  ["hstore", "any", "pgtype.Hstore", "pgtype.Hstore"],
  ["bit varbit pg_catalog.bit pg_catalog.varbit", "any", "pgtype.Varbit", "pgtype.Bits"],
  ["cid", "any", "pgtype.CID", "pgtype.Uint32"],
  ["oid", "any", "pgtype.OID", "pgtype.Uint32"],
  ["tid", "any", "pgtype.TID", "pgtype.TID"],
  ["xid", "any", "pgtype.XID", "pgtype.Uint32"],
  ["xid8", "any", "any", "pgtype.Uint64"],
  ["box", "any", "pgtype.Box", "pgtype.Box"],
  ["circle", "any", "pgtype.Circle", "pgtype.Circle"],
  ["line", "any", "pgtype.Line", "pgtype.Line"],
  ["lseg", "any", "pgtype.Lseg", "pgtype.Lseg"],
  ["path", "any", "pgtype.Path", "pgtype.Path"],
  ["point", "any", "pgtype.Point", "pgtype.Point"],
  ["polygon", "any", "pgtype.Polygon", "pgtype.Polygon"],
  ["vector", "any", "any", "pgvector.Vector pgvector.Vector *pgvector.Vector"],
  ["daterange", "any", "pgtype.Daterange", "pgtype.Range[pgtype.Date]"],
  ["tsrange", "any", "pgtype.Tsrange", "pgtype.Range[pgtype.Timestamp]"],
  ["tstzrange", "any", "pgtype.Tstzrange", "pgtype.Range[pgtype.Timestamptz]"],
  ["numrange", "any", "pgtype.Numrange", "pgtype.Range[pgtype.Numeric]"],
  ["int4range", "any", "pgtype.Int4range", "pgtype.Range[pgtype.Int4]"],
  ["int8range", "any", "pgtype.Int8range", "pgtype.Range[pgtype.Int8]"],
  ["datemultirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Date]]"],
  ["tsmultirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Timestamp]]"],
  ["tstzmultirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Timestamptz]]"],
  ["nummultirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Numeric]]"],
  ["int4multirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Int4]]"],
  ["int8multirange", "any", "any", "pgtype.Multirange[pgtype.Range[pgtype.Int8]]"],
  ["void any", "any", "any", "any"],
];

/** Go types by the canonical name of the PostgreSQL type. */
export function postgresqlTypes(): ReadonlyMap<string, TypeRow> {
  return new Map(
    rows.flatMap(([names, std, pgx4, pgx5]) => {
      const row = { std: parseChoice(std), pgx4: parseChoice(pgx4), pgx5: parseChoice(pgx5) };
      return names.split(names.includes(",") ? "," : " ").map((name): [string, TypeRow] => [name, row]);
    }),
  );
}

function parseChoice(text: string): TypeChoice {
  const [notNull = "", nullable = notNull, pointer = nullable] = text.split(" ");
  return { notNull, nullable, pointer };
}
