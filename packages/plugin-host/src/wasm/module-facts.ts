/** What the host has to know of a module before it is compiled. */
export interface ModuleFacts {
  readonly sections: readonly Section[];
  readonly types: readonly FunctionType[];
  readonly imports: readonly ModuleImport[];
  /** Type of the exported function `_start`, as an index of `types`; undefined when there is none. */
  readonly entryType: number | undefined;
  readonly tables: readonly TableType[];
  readonly memories: readonly Limits[];
  /** Kinds of exceptions: the type of each, whose parameters are what it carries, as an index of `types`. */
  readonly tags: readonly number[];
  readonly exports: readonly ModuleExport[];
  /** Function that runs when the module is instantiated. */
  readonly start: number | undefined;
  /** Type of that function, as an index of `types`. */
  readonly startType: number | undefined;
}

export interface Section {
  readonly id: number;
  /** Of the section's id. */
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

export interface FunctionType {
  /** Codes of the binary format, such as 0x7f for i32. */
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

export interface ModuleImport {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternalKind;
  /** Functions only: index of `types`. */
  readonly type: number;
}

export type ExternalKind = "function" | "table" | "memory" | "global" | "tag";

export interface ModuleExport {
  readonly name: string;
  readonly kind: ExternalKind;
  readonly index: number;
}

/** In pages of 64 KiB for memories, in elements for tables. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number | undefined;
}

export interface TableType {
  /** Place of the element type and, after it, of the limits. */
  readonly start: number;
  readonly limitsStart: number;
  readonly limitsEnd: number;
  /** Behind the table's initializer, if it has one. */
  readonly end: number;
  readonly limits: Limits;
}

export const sectionIds = {
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  export: 7,
  start: 8,
  tag: 13,
} as const;
