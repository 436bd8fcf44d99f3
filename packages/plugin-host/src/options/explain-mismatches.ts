import type { OutputUnit } from "@cfworker/json-schema";
import { didYouMean } from "@sqlc-ts/diagnostics";
import type { PluginDiagnostic } from "@sqlc-ts/protocol";
import { describeMismatch, describeTypes, show } from "./describe-mismatch.ts";
import { optionName, valueAt } from "./pointer.ts";
import { schemaAt } from "./schema-at.ts";

/** One error of the validator, its places as JSON Pointers. */
interface Mismatch {
  readonly keyword: string;
  readonly option: string;
  readonly schema: string;
  readonly text: string;
}

/** Errors that only say that an error below follows. */
const containers: ReadonlySet<string> = new Set(
  (
    "$ref $recursiveRef allOf if properties patternProperties additionalProperties unevaluatedProperties prefixItems items " +
    "additionalItems unevaluatedItems dependentSchemas propertyNames"
  ).split(" "),
);

/** The validator's errors in the words of messages: those that say what is wrong, without those that only lead to them. */
export function explainMismatches(
  errors: readonly OutputUnit[],
  schema: unknown,
  options: unknown,
): readonly PluginDiagnostic[] {
  return explain(errors.map(toMismatch), { schema, options });
}

interface Context {
  readonly schema: unknown;
  readonly options: unknown;
}

function explain(mismatches: readonly Mismatch[], context: Context): readonly PluginDiagnostic[] {
  const diagnostics: PluginDiagnostic[] = [];
  for (let index = 0; index < mismatches.length; index++) {
    const mismatch = mismatches[index];
    if (!mismatch) continue;
    if (mismatch.keyword === "anyOf" || mismatch.keyword === "oneOf") {
      const inner = nestedIn(mismatch, mismatches.slice(index + 1));
      diagnostics.push(...explainChoice(mismatch, inner, context));
      index += inner.length;
    } else if (mismatch.keyword === "false") {
      diagnostics.push(explainUnknown(mismatch, mismatches[index - 1], context));
    } else if (!containers.has(mismatch.keyword)) {
      const { message, hint } = describeMismatch({
        keyword: mismatch.keyword,
        limit: schemaAt(context.schema, mismatch.schema),
        value: valueAt(context.options, mismatch.option),
        text: mismatch.text,
      });
      diagnostics.push(diagnostic(mismatch.option, named(mismatch.option, message), hint));
    }
  }
  return diagnostics;
}

/** The errors of a choice's branches: they follow it. A schema `false` does not say where it stands. */
function nestedIn({ schema, option }: Mismatch, rest: readonly Mismatch[]): readonly Mismatch[] {
  const isOutside = (inner: Mismatch) =>
    inner.keyword === "false" ? !inner.option.startsWith(`${option}/`) : !inner.schema.startsWith(`${schema}/`);
  const end = rest.findIndex(isOutside);
  return end < 0 ? rest : rest.slice(0, end);
}

/** When the value is of one branch's type only, that branch was meant, and what it has against the value is shown. */
function explainChoice(choice: Mismatch, inner: readonly Mismatch[], context: Context): readonly PluginDiagnostic[] {
  const placed = inner.filter(isPlaced);
  const branches = [...new Set(placed.map((mismatch) => branchOf(choice, mismatch)))];
  const missed = new Set(placed.filter((each) => isMiss(each, choice)).map((each) => branchOf(choice, each)));
  const [meant, ...others] = branches.filter((branch) => !missed.has(branch));
  if (meant !== undefined && others.length === 0) return explain(inner.filter(branchFilter(choice, meant)), context);
  const types = branches.map((branch) => typeOf(schemaAt(context.schema, `${choice.schema}/${branch}`), context));
  const expected = meant === undefined ? describeTypes(types.flat()) : "";
  const shown = show(valueAt(context.options, choice.option));
  const message = expected === "" ? `${shown} has none of the allowed forms` : `expected ${expected}, got ${shown}`;
  return [diagnostic(choice.option, named(choice.option, message))];
}

function typeOf(schema: unknown, { schema: root }: Context): unknown {
  if (!isObject(schema)) return undefined;
  const target = typeof schema.$ref === "string" ? schemaAt(root, schema.$ref.slice(1)) : undefined;
  return schema.type ?? (isObject(target) ? target.type : undefined);
}

function isPlaced({ keyword }: Mismatch): boolean {
  return keyword !== "false";
}

function branchOf(choice: Mismatch, { schema }: Mismatch): string {
  return schema.slice(choice.schema.length + 1).split("/")[0] ?? "";
}

/** Keeps a branch's errors, and with each one a `false` that follows it. */
function branchFilter(choice: Mismatch, branch: string): (mismatch: Mismatch) => boolean {
  let isInside = false;
  return (mismatch) => {
    if (isPlaced(mismatch)) isInside = branchOf(choice, mismatch) === branch;
    return isInside;
  };
}

/** The value itself is of another type, or another word, than the branch wants. */
function isMiss({ keyword, option }: Mismatch, choice: Mismatch): boolean {
  return option === choice.option && (keyword === "type" || keyword === "const" || keyword === "enum");
}

function explainUnknown({ option }: Mismatch, container: Mismatch | undefined, { schema }: Context): PluginDiagnostic {
  const owner = schemaAt(schema, container?.schema.replace(/\/[^/]*$/, "") ?? "");
  const properties = isObject(owner) && isObject(owner.properties) ? Object.keys(owner.properties) : [];
  const key = optionName(option.slice(option.lastIndexOf("/")));
  const known = properties.length === 0 ? "there are no options here" : `known here: ${properties.join(", ")}`;
  const hint = didYouMean(key, properties) ?? known;
  return { ...diagnostic(option, `unknown option "${optionName(option)}"`, hint), optionName: true };
}

function named(option: string, message: string): string {
  return option === "" ? `the plugin's options: ${message}` : `option "${optionName(option)}": ${message}`;
}

function diagnostic(option: string, message: string, hint = ""): PluginDiagnostic {
  return { severity: "error", message, hint, span: undefined, option, optionName: option === "" };
}

/** The validator's places are fragments of URIs. */
function toMismatch({ keyword, instanceLocation, keywordLocation, error }: OutputUnit): Mismatch {
  return {
    keyword,
    option: decodeURIComponent(instanceLocation.slice(1)),
    schema: decodeURIComponent(keywordLocation.slice(1)),
    text: error,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
