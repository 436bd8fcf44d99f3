import type { SqlType, TypeSpelling } from "../../../catalog/index.ts";
import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import type { ResolvedTypeName } from "../../engine.ts";
import type { ListedValues } from "../../schema-rules.ts";

export function spell(name: string, length = -1, unsigned = false): TypeSpelling {
  return { schema: "", name, dimensions: 0, length, unsigned };
}

/** How a type is written where a column has it. */
export function spellType({ id, length, unsigned }: SqlType): TypeSpelling {
  if (id === "bool") return spell("int");
  if (id === "unknown" || id === "value") return spell("any");
  const name = id.slice(id.indexOf(".") + 1);
  const keepsLength = id.includes(".") || lengthTypes.has(id);
  return spell(name, keepsLength ? (length ?? -1) : -1, unsigned === true);
}

const lengthTypes: ReadonlySet<string> = new Set(["tinyint", "bit"]);

const binaryNames: Readonly<Record<string, string>> = {
  char: "binary",
  varchar: "varbinary",
  tinytext: "tinyblob",
  text: "blob",
  mediumtext: "mediumblob",
  longtext: "longblob",
};

/** Columns of these types have a display width even where none is written (spec: analysis-mysql.md 2). */
const temporalWidths: Readonly<Record<string, number>> = { datetime: 19, timestamp: 19, time: 10 };

/** The type of a column, parameter or cast as it is written. */
export function resolveTypeName(written: TypeName): ResolvedTypeName {
  const { attributes = [] } = written;
  const unsigned = attributes.includes("unsigned") || attributes.includes("zerofill");
  const isBinary = attributes.includes("charset binary");
  const name = (isBinary ? binaryNames[written.name] : undefined) ?? written.name;
  const [first, second] = written.modifiers.map(numberOf);
  switch (name) {
    case "bool":
      return resolved({ id: "tinyint", length: 1 }, spell("tinyint", 1));
    case "serial":
      return { ...resolved({ id: "bigint", unsigned: true }, spell("bigint", -1, true)), serial: true };
    case "signed":
      return resolved({ id: "bigint" }, spell("bigint"), spell("bigint signed"));
    case "unsigned":
      return resolved({ id: "bigint", unsigned: true }, spell("bigint", -1, true), spell("bigint unsigned"));
    case "datetime":
    case "timestamp":
    case "time": {
      const length = (temporalWidths[name] ?? 0) + (first ? first + 1 : 0);
      return resolved({ id: name, length }, spell(name, length), spell(name));
    }
    case "decimal":
      return resolved(decimalType(first, second, unsigned), spell("decimal", first ?? -1, unsigned), spell("decimal"));
    case "bit":
    case "binary":
    case "char":
      return resolved({ id: name, length: first ?? 1 }, spell(name, first ?? 1), castSpelling(name));
    case "float":
    case "double": {
      const length = second === undefined ? -1 : (first ?? -1);
      const id = name === "float" && second === undefined && first !== undefined && first > 24 ? "double" : name;
      return resolved(typeOf(id, undefined, unsigned), spell(id, length, unsigned));
    }
    case "year":
      return resolved({ id: "year" }, spell("year"));
    default:
      return resolved(typeOf(name, first, unsigned), spell(name, first ?? -1, unsigned), castSpelling(name));
  }
}

function castSpelling(name: string): TypeSpelling {
  return spell(name === "varchar" || name === "varbinary" ? "var_string" : name);
}

function resolved(type: SqlType, spelling: TypeSpelling, cast = spelling): ResolvedTypeName {
  return { type, spelling, castSpelling: cast, ...castMeaning(cast), known: true, serial: false };
}

/** Generators do not know `var_string`, and take `bigint unsigned` for a signed number. */
function castMeaning({ name }: TypeSpelling): Pick<ResolvedTypeName, "castDenotes"> {
  return name === "var_string" || name === "bigint unsigned" ? { castDenotes: { id: name } } : {};
}

function typeOf(id: string, length: number | undefined, unsigned: boolean): SqlType {
  return { id, ...(length !== undefined && { length }), ...(unsigned && { unsigned }) };
}

/** DECIMAL alone is DECIMAL(10, 0). */
function decimalType(length: number | undefined, scale: number | undefined, unsigned: boolean): SqlType {
  return { ...typeOf("decimal", length ?? 10, unsigned), scale: scale ?? 0 };
}

function numberOf(modifier: Expression): number | undefined {
  return modifier.kind === "literal" && modifier.type === "integer" ? Number.parseInt(modifier.value, 10) : undefined;
}

/** The values that ENUM and SET list. */
export function listedValues({ name, modifiers }: TypeName): ListedValues | undefined {
  if (name !== "enum" && name !== "set") return undefined;
  // The server cuts blanks behind the values (manual 13.3.6).
  const labels = modifiers.map((modifier) => (modifier.kind === "literal" ? modifier.value.trimEnd() : ""));
  const lengths = labels.map((label) => [...label].length);
  const all = lengths.reduce((total, length) => total + length, labels.length - 1);
  return {
    labels,
    category: name === "enum" ? "E" : "S",
    length: name === "enum" ? Math.max(...lengths) : all,
  };
}
