import { didYouMean } from "@sqlc-ts/diagnostics";
import type { EmbedMacro, Expression, Identifier, InvalidMacro, NullabilityMacro, Parameter } from "../ast/index.ts";

/** An argument of a `sqlc.*` call as the engine's parser read it. */
export interface MacroArgument {
  /** As written, comments included. */
  readonly text: string;
  /** The parts of a dotted name, folded as the engine folds names; absent when the argument is something else. */
  readonly parts?: readonly Identifier[];
  /** The value of a string constant. */
  readonly string?: string;
  /** The argument as an expression; absent for a reference. */
  readonly value?: Expression;
}

export interface MacroCall {
  /** Behind `sqlc.`, in lower case. */
  readonly name: string;
  readonly arguments: readonly MacroArgument[];
  /** The whole call. */
  readonly start: number;
  readonly end: number;
}

export type Macro = Parameter | EmbedMacro | NullabilityMacro | InvalidMacro;

/** True for the macros that take any expression. */
export function isNullabilityMacro(name: string): name is NullabilityMacro["assertion"] {
  return name === "notnull" || name === "nullable";
}

function isParameterMacro(name: string): name is "arg" | "narg" | "slice" {
  return name === "arg" || name === "narg" || name === "slice";
}

/** The node of a `sqlc.*` call (spec of the query language: macros and their arguments). */
export function createMacro(call: MacroCall): Macro {
  const { name, start, end } = call;
  if (!isParameterMacro(name) && !isNullabilityMacro(name) && name !== "embed") {
    return { ...invalid(call, `function "sqlc.${name}" does not exist`), hint: hintForName(name) };
  }
  const [argument, ...more] = call.arguments;
  if (!argument || more.length > 0) {
    return invalid(call, `expected 1 parameter to sqlc.${name}; got ${call.arguments.length}`);
  }
  if (isNullabilityMacro(name)) return nullability(call, name, argument);
  const parts = referenceParts(argument, call);
  if (!parts) return invalid(call, notAReference(name, argument));
  const joined = parts.map((part) => part.name).join("");
  if (name === "embed") return { kind: "embed", name: joined, parts, start, end };
  return { kind: "parameter", form: name, name: joined, start, end };
}

const macroNames = ["arg", "narg", "slice", "embed", "notnull", "nullable"];

function hintForName(name: string): string {
  const qualified = macroNames.map((known) => `sqlc.${known}`);
  return didYouMean(`sqlc.${name}`, qualified) ?? `there are ${qualified.join(", ")}`;
}

function referenceParts(argument: MacroArgument, call: MacroCall): readonly Identifier[] | undefined {
  if (argument.parts) return argument.parts;
  if (argument.string === undefined) return undefined;
  const place = argument.value ?? call;
  return [{ kind: "identifier", name: argument.string, quoted: true, start: place.start, end: place.end }];
}

function nullability(
  call: MacroCall,
  assertion: NullabilityMacro["assertion"],
  argument: MacroArgument,
): NullabilityMacro | InvalidMacro {
  if (!argument.value || argument.value.kind === "star") {
    return invalid(call, `expected parameter to sqlc.${assertion} to be an expression; got "${argument.text}"`);
  }
  return { kind: "nullability", assertion, operand: argument.value, start: call.start, end: call.end };
}

function notAReference(name: string, argument: MacroArgument): string {
  return `expected parameter to sqlc.${name} to be string or reference; got "${argument.text}"`;
}

function invalid(call: MacroCall, message: string): InvalidMacro {
  return { kind: "invalid_macro", message, start: call.start, end: call.end };
}
