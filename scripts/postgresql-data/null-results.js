import { listFactFiles, readFactFile } from "./files.js";

/**
 * When a function's, operator's or cast's result may be NULL, from three sources, the first that speaks wins:
 * a rule written by hand with its reason (`data/null-rules.jsonl`), what was seen on a server (`data/null-evidence.jsonl`), what the catalogue says.
 */
export function createNullResults() {
  const files = listFactFiles(".");
  const read = (name) => (files.includes(name) ? readFactFile(name) : []);
  const rules = new Map(read("null-rules").map((rule) => [rule.function, rule]));
  const evidence = new Map(read("null-evidence").map((fact) => [fact.function, fact]));
  const find = (fact, extension) => {
    const prefix = extension === undefined ? "" : `${extension}/`;
    const signature = `${prefix}${signatureOf(fact)}`;
    return { rule: rules.get(signature) ?? rules.get(`${prefix}${fact.name}`), seen: evidence.get(signature) };
  };
  return {
    ofFunction: (fact, extension) => {
      const { rule, seen } = find(fact, extension);
      return rule?.nullResult ?? byEvidence(fact, seen);
    },
    /** The rule written by hand, if there is one. */
    ruleFor: (fact, extension) => find(fact, extension).rule,
  };
}

/** `name(type,type)` over the arguments that a call gives. */
export function signatureOf(fact) {
  const inputs = fact.arguments.filter((text) => !/^[<>]/.test(text));
  return `${fact.name}(${inputs.map((text) => text.replace(/^[*&]/, "").replace(/=$/, "").split(":").at(-1)).join(",")})`;
}

const trustedCalls = 3;

/** A function that is not strict in the catalogue's sense is `lenient` when it was NULL only where an argument was. */
function byEvidence(fact, seen) {
  if (fact.kind === "aggregate") return "empty";
  if (fact.kind === "window") return "any";
  if (fact.returns === "void") return fact.strict ? "strict" : "never";
  const isSeen = seen !== undefined && seen.calls >= Math.min(trustedCalls, seen.possible ?? trustedCalls);
  if (!isSeen || seen.nulls > 0) return fact.strict && !fact.set ? "strict-or-null" : "any";
  // A strict function that returns rows returns none for a NULL argument.
  if (fact.set) return fact.strict ? "never" : "any";
  return fact.strict ? "strict" : "lenient";
}
