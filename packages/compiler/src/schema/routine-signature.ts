import type { FunctionDefinition, FunctionParameter } from "../catalog/index.ts";

/** The parameters that tell overloads apart: what a call passes. */
export function inputParameters({ parameters }: FunctionDefinition): readonly FunctionParameter[] {
  return parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
}

export function hasSameSignature(left: FunctionDefinition, right: FunctionDefinition): boolean {
  const [ours, theirs] = [inputParameters(left), inputParameters(right)];
  return (
    ours.length === theirs.length && ours.every((parameter, index) => parameter.type.id === theirs[index]?.type.id)
  );
}
