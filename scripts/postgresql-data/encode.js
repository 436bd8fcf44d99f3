// The compact text in which facts are compiled in. It is searched, not parsed: see types/facts.ts in the engine for its readers.

const codeOfKind = { aggregate: "a", function: "f", procedure: "p", window: "w" };
const codeOfNull = {
  any: "a",
  empty: "e",
  "empty-frame": "w",
  lenient: "l",
  never: "v",
  "no-rows": "r",
  strict: "s",
  "strict-or-null": "n",
};
const codeOfElements = { collected: "c", spread: "e" };
const codeOfTypeKind = { base: "b", composite: "c", domain: "d", enum: "e", multirange: "m", pseudo: "p", range: "r" };
const codeOfContext = { assignment: "a", explicit: "e", implicit: "i" };

/** Lines `name <tab> overload <tab> overload …`; an overload is `<kind><null>[s][c|e][o|h<n>][@index|index…][=constant|constant…] returns [argument,argument…]`. */
export function encodeFunctions(facts, nullResultOf, ruleOf) {
  return groupLines(facts, (fact) => {
    const orderedSet = fact.orderedSet !== undefined ? `o${fact.orderedSet}` : "";
    const hypothetical = fact.hypothetical !== undefined ? `h${fact.hypothetical}` : "";
    const flags = `${codeOfKind[fact.kind ?? "function"]}${codeOfNull[nullResultOf(fact)]}${fact.set ? "s" : ""}`;
    const { nullFrom, strictFor, elements, columns = [] } = ruleOf(fact) ?? {};
    const passing = elements === undefined ? "" : codeOfElements[elements];
    const positions = nullFrom === undefined ? "" : `@${nullFrom.join("|")}`;
    const constants = strictFor === undefined ? "" : `=${strictFor.join("|")}`;
    const parts = [`${flags}${passing}${orderedSet}${hypothetical}${positions}${constants}`, fact.returns];
    if (fact.arguments.length > 0) parts.push(fact.arguments.map((text) => markNotNull(text, columns)).join(","));
    return parts.join(" ");
  });
}

/** `!` behind a column of the result that is never NULL. */
function markNotNull(text, columns) {
  return columns.some((name) => text.startsWith(`>${name}:`)) ? `${text}!` : text;
}

/** Lines `operator <tab> overload <tab> overload …`; an overload is `<null> left right returns`, `left` empty for a prefix operator. */
export function encodeOperators(facts, nullResultOf) {
  return groupLines(facts, (fact) =>
    [codeOfNull[nullResultOf(fact)], fact.left ?? "", fact.right, fact.returns].join(" "),
  );
}

/** Lines `from <tab> <context><method><null>to <tab> …`. */
export function encodeCasts(facts, nullResultOf) {
  return groupLines(
    facts.map((fact) => ({ ...fact, name: fact.from })),
    (fact) => `${codeOfContext[fact.context]}${fact.method.charAt(0)}${codeOfNull[nullResultOf(fact)]}${fact.to}`,
  );
}

/** Lines `name <tab> <kind><category>[+][!][a] [key=value …]`: preferred, NOT NULL domain, has an array type. */
const codeOfComparison = { equality: "=", none: "-" };

export function encodeTypes(facts) {
  return facts
    .map((fact) => {
      const flags = `${fact.preferred ? "+" : ""}${fact.notNull ? "!" : ""}${fact.array ? "a" : ""}${codeOfComparison[fact.comparison] ?? ""}`;
      const links = ["element", "base", "subtype", "multirange", "range"]
        .filter((key) => fact[key] !== undefined)
        .map((key) => ` ${key}=${fact[key]}`);
      const attributes = fact.attributes ? ` attributes=${fact.attributes.join(",")}` : "";
      return `${fact.name}\t${codeOfTypeKind[fact.kind]}${fact.category}${flags}${links.join("")}${attributes}`;
    })
    .join("\n");
}

/** Lines `schema.name <tab> <t|v> column:type[!] column:type[!] …`; the schema is missing for an extension's. */
export function encodeRelations(facts) {
  return facts
    .map((fact) => {
      const name = fact.schema === undefined ? fact.name : `${fact.schema}.${fact.name}`;
      return `${name}\t${fact.view ? "v" : "t"} ${fact.columns.join(" ")}`;
    })
    .join("\n");
}

/** A string constant, one fact a line, so that differences can be read. It begins and ends with a line break: each line can be found by `\nname\t`. */
export function textConstant(name, text) {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `export const ${name} = \`\n${escaped}\n\`;\n`;
}

function groupLines(facts, encode) {
  const lines = new Map();
  for (const fact of facts) lines.set(fact.name, `${lines.get(fact.name) ?? fact.name}\t${encode(fact)}`);
  return [...lines.values()].join("\n");
}
