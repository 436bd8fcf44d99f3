import type { TypeInfo, TypeSpelling } from "../../../catalog/index.ts";

const kindOfCode: Readonly<Record<string, TypeInfo["kind"]>> = {
  b: "base",
  c: "composite",
  d: "domain",
  e: "enum",
  m: "multirange",
  p: "pseudo",
  r: "range",
};

/**
 * Reads one type's line: `<kind><category>[+][!][a][=|-] [key=value …]`; `=`: values can be compared, not sorted, `-`: neither.
 *
 * @param qualify makes an id of a type as the facts write it (`@citext` becomes `public.citext`)
 */
export function decodeType(name: string, text: string, qualify: (text: string) => string): TypeInfo {
  const [flags = "", ...pairs] = text.split(" ");
  const links = new Map(pairs.map((pair) => splitAt(pair, "=")));
  const id = qualify(name);
  const dot = id.indexOf(".");
  const link = (key: string) => {
    const value = links.get(key);
    return value === undefined ? undefined : qualify(value);
  };
  const element = link("element");
  const base = link("base");
  const subtype = link("subtype");
  const multirange = link("multirange");
  const range = link("range");
  const attributes = links.get("attributes");
  return {
    id,
    schema: dot < 0 ? "pg_catalog" : id.slice(0, dot),
    name: id.slice(dot + 1),
    kind: kindOfCode[flags.charAt(0)] ?? "base",
    category: flags.charAt(1),
    preferred: flags.includes("+"),
    ...(flags.includes("a") && { array: `${id}[]` }),
    ...(flags.includes("-") && { comparison: "none" }),
    ...(flags.includes("=") && { comparison: "equality" }),
    ...(element !== undefined && { element }),
    ...(base !== undefined && { base: { id: base }, notNull: flags.includes("!") }),
    ...(subtype !== undefined && { subtype }),
    ...(multirange !== undefined && { multirange }),
    ...(range !== undefined && { range }),
    ...(attributes !== undefined && { attributes: decodeAttributes(attributes, qualify) }),
  };
}

function decodeAttributes(text: string, qualify: (text: string) => string): NonNullable<TypeInfo["attributes"]> {
  return text.split(",").map((part) => {
    const [name, type] = splitAt(part, ":");
    return { name, type: { id: qualify(type) }, spelling: plainSpelling(type.replace("@", "")) };
  });
}

function plainSpelling(name: string): TypeSpelling {
  return { schema: "", name, dimensions: 0, length: -1, unsigned: false };
}

function splitAt(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return [text.slice(0, index), text.slice(index + 1)];
}
