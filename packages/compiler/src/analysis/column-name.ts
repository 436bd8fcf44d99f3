import type { Expression, Query, QueryBody } from "../syntax/ast/index.ts";
import type { Draft } from "./draft.ts";

/**
 * The name that the database gives a result column without alias. A cast is named after its operand where that has a name of its own,
 * otherwise after its type. Source: manual 7.3.2 and the database's answers.
 */
export function columnName(draft: Draft, node: Expression): string {
  const { unnamedColumn, namesColumnsOnly } = draft.context.engine.semantics;
  const named = namesColumnsOnly !== true || node.kind === "column_reference";
  return (named ? nameOf(node)?.name : undefined) ?? unnamedColumn;
}

/** The name of a function in FROM. */
export function functionName(draft: Draft, call: Expression): string {
  return call.kind === "function_call" ? (call.name.parts.at(-1)?.name ?? "") : columnName(draft, call);
}

interface Name {
  readonly name: string;
  /** Given by a construct rather than by something that has a name: a cast around it or a CASE's own name gives way. */
  readonly weak: boolean;
}

const strong = (name: string | undefined): Name | undefined => (name === undefined ? undefined : { name, weak: false });
const weak = (name: string): Name => ({ name, weak: true });

function nameOf(node: Expression): Name | undefined {
  switch (node.kind) {
    case "column_reference":
      return strong(node.parts.at(-1)?.name);
    case "field_access":
      return node.field === "*" ? nameOf(node.operand) : strong(node.field.name);
    case "subscript":
    case "collate":
    case "nullability":
      return nameOf(node.operand);
    case "function_call":
      return strong(node.name.parts.at(-1)?.name);
    case "cast":
      return nameOfCast(nameOf(node.operand), node.type.name);
    case "case":
      return nameOfCase(node.otherwise);
    case "coalesce":
    case "nullif":
      return strong(node.kind);
    case "extremum":
      return strong(node.which);
    case "value_function":
    case "xml_function":
    case "json_function":
      return strong(node.name);
    case "grouping":
      return strong("grouping");
    case "exists":
      return strong("exists");
    case "array_subquery":
    case "array":
      return strong("array");
    case "row":
      return strong("row");
    case "scalar_subquery":
      return nameOfQuery(node.query);
    case "is_test":
      return node.test === "normalized" ? strong("is_normalized") : undefined;
    default:
      return undefined;
  }
}

function nameOfCast(operand: Name | undefined, type: string): Name {
  return operand && !operand.weak ? operand : weak(type);
}

function nameOfCase(otherwise: Expression | undefined): Name {
  const name = otherwise && nameOf(otherwise);
  return name && !name.weak ? name : weak("case");
}

/** A scalar sub-query is named after its first column. */
function nameOfQuery(query: Query): Name | undefined {
  return nameOfBody(query.body);
}

function nameOfBody(body: QueryBody): Name | undefined {
  switch (body.kind) {
    case "query":
      return nameOfBody(body.body);
    case "set_operation":
      return nameOfBody(body.left);
    case "values":
      return strong("column1");
    case "table_command":
      return undefined;
    case "select_core": {
      const [target] = body.targets;
      return target && (strong(target.alias?.name) ?? nameOf(target.expression));
    }
  }
}
