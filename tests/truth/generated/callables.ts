import type { FunctionDefinition, TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import * as core from "../../../packages/compiler/src/engines/postgresql/gen/core.ts";
import { createFactIndex } from "../../../packages/compiler/src/engines/postgresql/types/fact-index.ts";
import { lineNames } from "../../../packages/compiler/src/engines/postgresql/types/fact-texts.ts";
import { valueTexts } from "./literals.ts";

/** A function or operator of the server with what a call of it needs. */
export interface Callable {
  readonly kind: "function" | "aggregate" | "window" | "operator";
  readonly name: string;
  readonly parameters: readonly TypeId[];
  /** Arguments that may be left out, counted from the last. */
  readonly optional: number;
  readonly variadic: boolean;
  readonly returns: TypeId;
  readonly returnsSet: boolean;
  /** How many arguments of an ordered-set aggregate stand before WITHIN GROUP. */
  readonly direct?: number;
}

export interface Callables {
  readonly all: readonly Callable[];
  readonly aggregates: readonly Callable[];
  readonly windows: readonly Callable[];
  readonly sets: readonly Callable[];
  /** Plain functions and operators that give a type, polymorphic ones under their declared type. */
  readonly byResult: ReadonlyMap<TypeId, readonly Callable[]>;
}

/** These wait, stop the server, write files, need minutes, or give what no query shows. */
const excluded =
  /^(pg_|lo_|lo|loread|lowrite|binary_upgrade|set_config|nextval|setval|txid|brin_|gin_|ginarray|currtid|database_to|schema_to|table_to|query_to|cursor_to|generate_series|factorial|repeat|RI_|ts_stat|ts_rewrite|array_fill|random|power|pow|numeric_power|xml.*|xpath.*|inet_client|inet_server|inet_.*_port)/;
const pseudo =
  /^(internal|cstring|trigger|event_trigger|language_handler|index_am_handler|fdw_handler|tsm_handler|table_am_handler|void|record|"any"|unknown|oidvector|int2vector|record\[\])$/;
/** Arithmetic whose result can be a million digits long. */
const excludedOperators = new Set(["^"]);

export function readCallables(users: Iterable<readonly FunctionDefinition[]>): Callables {
  const facts = createFactIndex(core, "pg_catalog");
  const functions = [...facts.functionNames()]
    .filter((name) => !name.includes("."))
    .flatMap((name) => facts.functions(name));
  const operators = [...lineNames(core.operators)].flatMap((name) =>
    facts.operators(name).map(
      ({ left, right, returns }): Callable => ({
        kind: "operator",
        name,
        parameters: left === undefined ? [right] : [left, right],
        optional: 0,
        variadic: false,
        returns,
        returnsSet: false,
      }),
    ),
  );
  const candidates = [...functions, ...[...users].flat()]
    .filter(({ name }) => !excluded.test(name))
    .flatMap(callableOf);
  const usable = [...candidates, ...operators.filter(({ name }) => !excludedOperators.has(name))].filter(isUsable);
  const plain = usable.filter(({ kind, returnsSet }) => (kind === "function" || kind === "operator") && !returnsSet);
  return {
    all: plain,
    aggregates: usable.filter(({ kind }) => kind === "aggregate"),
    windows: usable.filter(({ kind }) => kind === "window"),
    sets: usable.filter(({ returnsSet }) => returnsSet),
    byResult: groupByResult(plain),
  };
}

function callableOf(definition: FunctionDefinition): Callable[] {
  const { kind, name, schema, parameters, returns, returnsSet, orderedSet } = definition;
  if (kind === "procedure") return [];
  const inputs = parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
  const written = schema === "pg_catalog" ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`;
  return [
    {
      kind,
      name: written,
      parameters: inputs.map(({ type }) => type.id),
      optional: inputs.filter(({ hasDefault }) => hasDefault).length,
      variadic: inputs.at(-1)?.mode === "variadic",
      returns: returns.id,
      returnsSet,
      ...(orderedSet && { direct: orderedSet.directArguments }),
    },
  ];
}

function quoteName(name: string): string {
  return `"${name}"`;
}

/** Each parameter has values, and the result is something that a column may have. */
function isUsable({ parameters, returns }: Callable): boolean {
  if (pseudo.test(returns)) return false;
  return parameters.every((type) => type.startsWith("any") || valueTexts(type).length > 0 || type === "public.nodes");
}

function groupByResult(callables: readonly Callable[]): Map<TypeId, Callable[]> {
  const groups = new Map<TypeId, Callable[]>();
  for (const callable of callables) groups.set(callable.returns, [...(groups.get(callable.returns) ?? []), callable]);
  return groups;
}
