import type {
  FunctionDefinition,
  FunctionParameter,
  NullResult,
  SqlType,
  TypeSpelling,
} from "../../../catalog/index.ts";

export const nullResultOfCode: Readonly<Record<string, NullResult>> = {
  a: "any",
  e: "empty",
  l: "lenient",
  n: "strict-or-null",
  r: "no-rows",
  s: "strict",
  v: "never",
  w: "empty-frame",
};

const kindOfCode: Readonly<Record<string, FunctionDefinition["kind"]>> = {
  a: "aggregate",
  f: "function",
  p: "procedure",
  w: "window",
};

const elementsOfCode: Readonly<Record<string, FunctionDefinition["elements"]>> = { c: "collected", e: "spread" };

const modeOfPrefix: Readonly<Record<string, FunctionParameter["mode"]>> = {
  "&": "inout",
  "*": "variadic",
  "<": "table",
  ">": "out",
};

/** How a function's line is read: in which schema its own types are (`@citext`), and how a type is printed. */
export interface FunctionReader {
  readonly schema: string;
  readonly resolveType: (text: string) => SqlType;
  readonly spell: (type: SqlType) => TypeSpelling;
}

/** Reads one overload: `<kind><null>[s][c|e][o|h<n>][@index|…][=constant|…] returns [argument,argument…]`. */
export function decodeFunction(reader: FunctionReader, name: string, text: string): FunctionDefinition {
  const [head = "", returnText = "", argumentText] = text.split(" ");
  const [signs = "", constants] = head.split("=");
  const [flags = "", positions] = signs.split("@");
  const returns = reader.resolveType(returnText);
  const elements = elementsOfCode[/^..s?([ce])/.exec(flags)?.[1] ?? ""];
  const orderedSet = /([oh])(\d+)$/.exec(flags);
  return {
    schema: reader.schema,
    name,
    kind: kindOfCode[flags.charAt(0)] ?? "function",
    parameters: argumentText === undefined ? [] : argumentText.split(",").map((part) => decodeParameter(reader, part)),
    returns,
    returnsSet: flags.charAt(2) === "s",
    sqlcReturns: reader.spell(returns),
    nullResult: nullResultOfCode[flags.charAt(1)] ?? "any",
    ...(elements && { elements }),
    ...(positions !== undefined && { nullFrom: positions.split("|").map(Number) }),
    ...(constants !== undefined && { strictFor: constants.split("|") }),
    ...(orderedSet && {
      orderedSet: { directArguments: Number(orderedSet[2]), hypothetical: orderedSet[1] === "h" },
    }),
  };
}

function decodeParameter(reader: FunctionReader, text: string): FunctionParameter {
  const mode = modeOfPrefix[text.charAt(0)];
  const hasDefault = text.endsWith("=");
  const notNull = text.endsWith("!");
  const bare = text.slice(mode === undefined ? 0 : 1, hasDefault || notNull ? -1 : undefined);
  const colon = bare.indexOf(":");
  const type = reader.resolveType(bare.slice(colon + 1));
  return {
    ...(colon > 0 && { name: bare.slice(0, colon) }),
    mode: mode ?? "in",
    type,
    sqlcType: reader.spell(type),
    hasDefault,
    ...(notNull && { notNull }),
  };
}
