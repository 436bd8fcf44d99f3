import type { FunctionDefinition, FunctionParameter, TypeId } from "../catalog/index.ts";

/** The types that tell overloads apart: those of what a call passes. */
export function inputTypes({ parameters }: FunctionDefinition): readonly TypeId[] {
  return parameters.filter(isInput).map(({ type }) => type.id);
}

export function takesTypes({ parameters }: FunctionDefinition, types: readonly TypeId[]): boolean {
  let position = 0;
  for (const parameter of parameters) {
    if (isInput(parameter) && parameter.type.id !== types[position++]) return false;
  }
  return position === types.length;
}

function isInput({ mode }: FunctionParameter): boolean {
  return mode !== "out" && mode !== "table";
}
