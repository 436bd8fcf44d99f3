import type { TypeTable } from "./type-request.ts";

type Row = readonly [names: string, notNull: string, unsigned: string, nullable: string];

const rows: readonly Row[] = [
  ["varchar,text,char,tinytext,mediumtext,longtext", "string", "string", "sql.NullString"],
  ["tinyint", "int8", "uint8", "sql.NullInt16"],
  ["year", "int16", "int16", "sql.NullInt16"],
  ["smallint", "int16", "uint16", "sql.NullInt16"],
  ["int,integer,mediumint", "int32", "uint32", "sql.NullInt32"],
  ["bigint,bigint unsigned,bigint signed", "int64", "uint64", "sql.NullInt64"],
  ["blob,binary,varbinary,tinyblob,mediumblob,longblob", "[]byte", "[]byte", "sql.NullString"],
  ["double,double precision,real,float", "float64", "float64", "sql.NullFloat64"],
  ["decimal,dec,fixed", "string", "string", "sql.NullString"],
  ["enum", "string", "string", "string"],
  ["date,timestamp,datetime,time", "time.Time", "time.Time", "sql.NullTime"],
  ["boolean,bool", "bool", "bool", "sql.NullBool"],
  ["json", "json.RawMessage", "json.RawMessage", "json.RawMessage"],
  ["any", "any", "any", "any"],
];

/** Go types of MySQL's types, the same for every runtime. */
export function mysqlTypes(): TypeTable<string> {
  const byName = new Map(rows.flatMap((row) => row[0].split(",").map((name): [string, Row] => [name, row])));
  return ({ name, isNotNull, isUnsigned, length }) => {
    if (name === "tinyint" && length === 1) return isNotNull ? "bool" : "sql.NullBool";
    const [, notNull, unsigned, nullable] = byName.get(name) ?? [];
    if (!isNotNull) return nullable;
    return isUnsigned ? unsigned : notNull;
  };
}
