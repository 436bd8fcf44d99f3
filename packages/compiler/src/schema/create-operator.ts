import type { FunctionDefinition, SqlType } from "../catalog/index.ts";
import type { CreateOperator, Identifier, QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { creationSchema, nameParts } from "./names.ts";
import { resolveType } from "./types.ts";

/** CREATE OPERATOR adds an operator that gives what its function gives. One whose function is not known is left out. */
export function createOperator(context: SchemaContext, statement: CreateOperator): void {
  const { name, left, right, function: written } = statement;
  const schema = creationSchema(context, schemaIdentifier(statement));
  if (!schema || !right || !written) return;
  const operands = [left, right].flatMap((type) => (type ? [resolveType(context, type).type] : []));
  const called = findCalled(context, written, operands);
  const [first, second] = operands;
  if (!called || !first) return;
  schema.operators = [
    ...schema.operators,
    {
      name,
      ...(second && { left: first.id }),
      right: (second ?? first).id,
      returns: called.returns.id,
      nullResult: called.definition.nullResult,
    },
  ];
}

function schemaIdentifier({ schema, start, end }: CreateOperator): Identifier | undefined {
  return schema === undefined ? undefined : { kind: "identifier", name: schema, quoted: true, start, end };
}

/** The function that takes values of these types, the engine's own among them. */
export function findCalled(
  { engine, draft }: SchemaContext,
  written: QualifiedName,
  types: readonly SqlType[],
): { readonly definition: FunctionDefinition; readonly returns: SqlType } | undefined {
  const { schema, name } = nameParts(written);
  const call = engine.types.resolveFunction(draft, {
    ...(schema && { schema: schema.name }),
    name: name.name,
    arguments: types.map((type) => ({ type })),
    variadic: false,
    star: false,
  });
  return call.kind === "found" ? call : undefined;
}
