import mysql, { type FieldPacket } from "mysql2";

const unsignedFlag = 32;
const binaryCharset = 63;

/** The type of a result column as the server describes it in its protocol: `bigint unsigned`, `varchar`, `decimal`. */
export function serverType({ columnType = -1, flags = 0, characterSet = 0 }: FieldPacket): string {
  const names: Readonly<Record<number, string | undefined>> = {
    [mysql.Types.TINY]: "tinyint",
    [mysql.Types.SHORT]: "smallint",
    [mysql.Types.INT24]: "mediumint",
    [mysql.Types.LONG]: "int",
    [mysql.Types.LONGLONG]: "bigint",
    [mysql.Types.DECIMAL]: "decimal",
    [mysql.Types.NEWDECIMAL]: "decimal",
    [mysql.Types.FLOAT]: "float",
    [mysql.Types.DOUBLE]: "double",
    [mysql.Types.YEAR]: "year",
    [mysql.Types.BIT]: "bit",
    [mysql.Types.DATE]: "date",
    [mysql.Types.NEWDATE]: "date",
    [mysql.Types.TIME]: "time",
    [mysql.Types.DATETIME]: "datetime",
    [mysql.Types.TIMESTAMP]: "timestamp",
    [mysql.Types.NULL]: "null",
    [mysql.Types.GEOMETRY]: "geometry",
    [mysql.Types.JSON]: "json",
  };
  const name = names[columnType];
  if (name === undefined) return characterSet === binaryCharset ? "blob" : "text";
  const isInteger = /int$/.test(name);
  return isInteger && Number(flags) & unsignedFlag ? `${name} unsigned` : name;
}
