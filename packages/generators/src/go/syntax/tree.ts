/** What a Go file contains. Expressions and types are text; what gofmt lays out (lines, columns, comments) is structure. */
export type Declaration =
  | StructDeclaration
  | InterfaceDeclaration
  | FunctionDeclaration
  | StringTypeDeclaration
  | ConstantGroup
  | StringConstant
  | PlainDeclaration;

export interface StructDeclaration {
  readonly kind: "struct";
  readonly comments?: readonly string[];
  readonly name: string;
  readonly fields: readonly StructField[];
}

export interface StructField {
  /** Lines above the field, each from its `//` on. */
  readonly comments?: readonly string[];
  readonly name: string;
  readonly type: string;
  /** Without backquotes; empty when the field has none. */
  readonly tag?: string;
  /** At the end of the line, from its `//` on. */
  readonly trailingComment?: string;
}

export interface InterfaceDeclaration {
  readonly kind: "interface";
  readonly name: string;
  readonly methods: readonly InterfaceMethod[];
}

export interface InterfaceMethod {
  readonly comments?: readonly string[];
  /** Name, parameters and results: `Close() error`. */
  readonly signature: string;
}

export interface FunctionDeclaration {
  readonly kind: "function";
  readonly comments?: readonly string[];
  /** All between `func` and the body's brace. */
  readonly signature: string;
  readonly body: readonly Statement[];
}

/** `type Mood string`. */
export interface StringTypeDeclaration {
  readonly kind: "stringType";
  readonly comments?: readonly string[];
  readonly name: string;
}

/** `const ( … )` with a type and a value for each. */
export interface ConstantGroup {
  readonly kind: "constants";
  readonly constants: readonly { readonly name: string; readonly type: string; readonly value: string }[];
}

/** A constant whose value is written as a raw string, over several lines if need be. */
export interface StringConstant {
  readonly kind: "string";
  readonly name: string;
  readonly value: string;
}

/** A declaration that is already laid out. */
export interface PlainDeclaration {
  readonly kind: "plain";
  readonly text: string;
}

/** Text may have further lines, indented relative to the first: see `list.ts`. */
export type Statement = string | Block | Switch;

/** `head {`, the body and `}`. */
export interface Block {
  readonly kind: "block";
  readonly head: string;
  readonly body: readonly Statement[];
  readonly otherwise?: readonly Statement[];
  /** Directly after the closing brace, such as the call of a function literal. */
  readonly tail?: string;
}

export interface Switch {
  readonly kind: "switch";
  readonly head: string;
  readonly cases: readonly { readonly label: string; readonly body: readonly Statement[] }[];
}

export function block(head: string, body: readonly Statement[], otherwise?: readonly Statement[]): Block {
  return otherwise ? { kind: "block", head, body, otherwise } : { kind: "block", head, body };
}
