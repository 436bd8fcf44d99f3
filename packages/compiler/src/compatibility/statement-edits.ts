import type { Embed, ResultColumn, StatementAnalysis } from "../analysis/model.ts";
import type { Engine } from "../engines/engine.ts";
import type { TextEdit } from "../queries/model.ts";
import { type Numbering, placeholderEdits } from "../queries/placeholders.ts";
import { queryFileRules } from "../queries/query-file-rules.ts";
import type {
  EmbedMacro,
  Expression,
  InvalidMacro,
  NullabilityMacro,
  Parameter,
  Statement,
  Target,
} from "../syntax/ast/index.ts";
import { walk } from "../syntax/walk/index.ts";
import { columnList, starEdit } from "./star-edits.ts";

/** The macros and parameters of one statement; parameters in the order of the text. */
export interface Macros {
  readonly parameters: readonly Parameter[];
  readonly embeds: readonly EmbedMacro[];
  readonly assertions: readonly NullabilityMacro[];
  /** Targets by their expression. */
  readonly targets: ReadonlyMap<Expression, Target>;
}

export function findMacros(statement: Statement): Macros {
  const parameters: Parameter[] = [];
  const embeds: EmbedMacro[] = [];
  const assertions: NullabilityMacro[] = [];
  const targets = new Map<Expression, Target>();
  walk(statement, (node) => {
    if (node.kind === "parameter") parameters.push(node);
    else if (node.kind === "embed") embeds.push(node);
    else if (node.kind === "nullability") assertions.push(node);
    else if (node.kind === "target") targets.set(node.expression, node);
  });
  // Clauses may stand in another order than the tree has them (OFFSET before LIMIT), and numbers follow the text.
  parameters.sort((left, right) => left.start - right.start);
  return { parameters, embeds, assertions, targets };
}

export function findInvalidMacros(statement: Statement): InvalidMacro[] {
  const macros: InvalidMacro[] = [];
  walk(statement, (node) => {
    if (node.kind === "invalid_macro") macros.push(node);
  });
  return macros;
}

/** Everything that changes between the user's text of a statement and the text that generators get, sorted. */
export function statementEdits(
  engine: Engine,
  macros: Macros,
  analysis: StatementAnalysis,
  numbering: Numbering,
): TextEdit[] {
  const edits = placeholderEdits(queryFileRules(engine), macros.parameters, numbering);
  const embeds = embedsOf(analysis.columns);
  for (const star of analysis.stars) edits.push(...starEdit(engine, star));
  for (const macro of macros.embeds) edits.push(embedEdit(engine, macro, embeds.get(macro), macros.targets.get(macro)));
  for (const macro of macros.assertions) edits.push(...assertionEdits(macro, macros.targets.has(macro)));
  return edits.sort((left, right) => left.start - right.start || left.end - right.end);
}

function embedsOf(columns: readonly ResultColumn[]): ReadonlyMap<Expression, Embed> {
  const embeds = new Map<Expression, Embed>();
  for (const { origin } of columns) if (origin.kind === "embed") embeds.set(origin.target.expression, origin.embed);
  return embeds;
}

/** An embed lists its table's columns; its alias, which would name only the last of them, goes. Elsewhere than in a select list it is `t.*`. */
function embedEdit(engine: Engine, macro: EmbedMacro, embed: Embed | undefined, target: Target | undefined): TextEdit {
  if (!embed || !target) {
    const written = macro.parts.map((part) => engine.identifiers.quote(part.name)).join(".");
    return { start: macro.start, end: macro.end, text: `${written || engine.identifiers.quote(macro.name)}.*` };
  }
  const qualifier = engine.identifiers.quote(embed.relation.name);
  const text = columnList(
    engine,
    qualifier,
    embed.relation.columns.filter((column) => !column.hidden),
  );
  return { start: target.start, end: target.end, text };
}

/** Kinds of expressions that mean the same with and without parentheses, whatever stands beside them. */
const closedKinds: ReadonlySet<Expression["kind"]> = new Set([
  "literal",
  "column_reference",
  "parameter",
  "function_call",
  "case",
  "coalesce",
  "nullif",
  "extremum",
  "scalar_subquery",
  "array_subquery",
  "exists",
  "array",
  "json_function",
  "xml_function",
]);

/** The macro's call goes; its parentheses stay where the expression needs them. */
function assertionEdits({ start, end, operand }: NullabilityMacro, isTarget: boolean): TextEdit[] {
  const isBare = isTarget || closedKinds.has(operand.kind);
  return [
    { start, end: operand.start, text: isBare ? "" : "(" },
    { start: operand.end, end, text: isBare ? "" : ")" },
  ];
}
