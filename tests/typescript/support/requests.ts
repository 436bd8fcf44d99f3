import type { Attribute, Column, GenerateRequest, Parameter, Query, Table, Type } from "@sqlc-ts/protocol";

/** What a test says of a column; the rest has the values that most columns have. */
export interface ColumnSketch {
  readonly name: string;
  readonly type: string;
  readonly notNull?: boolean;
  readonly elementsNotNull?: boolean;
  readonly dimensions?: number;
  /** Table of the public schema that it comes from. */
  readonly table?: string;
  readonly because?: string;
  readonly comment?: string;
}

export function column(sketch: ColumnSketch): Column {
  const {
    name,
    type,
    notNull = false,
    elementsNotNull = false,
    dimensions = 0,
    table,
    because = "",
    comment = "",
  } = sketch;
  return {
    name,
    notNull,
    isArray: type.endsWith("[]"),
    comment,
    length: -1,
    isNamedParam: false,
    isFuncCall: false,
    scope: "",
    table: table === undefined ? undefined : { catalog: "", schema: "", name: table },
    tableAlias: "",
    type: { catalog: "", schema: "", name: type.replace("[]", "") },
    isSqlcSlice: false,
    embedTable: undefined,
    originalName: table === undefined ? "" : name,
    unsigned: false,
    arrayDims: dimensions,
    facts: {
      typeId: type,
      notNull,
      nullableBecause: because,
      embedColumns: [],
      embedMayBeAbsent: false,
      embedSchema: "",
      embedAlias: "",
      elementsNotNull,
      computed: false,
      tableSchema: table === undefined ? "" : "public",
      default: "",
      generated: "",
      identity: "",
      span: undefined,
    },
  };
}

export interface EmbedSketch {
  readonly table: string;
  readonly alias?: string;
  readonly mayBeAbsent?: boolean;
  readonly columns?: readonly ColumnSketch[];
}

export function embed({ table, alias = "", mayBeAbsent = false, columns = [] }: EmbedSketch): Column {
  const base = column({ name: table, type: "" });
  const embedded = columns.map((sketch) => column({ ...sketch, table }));
  return {
    ...base,
    embedTable: { catalog: "", schema: "", name: table },
    facts: base.facts && {
      ...base.facts,
      embedColumns: embedded,
      embedMayBeAbsent: mayBeAbsent,
      embedSchema: "public",
      embedAlias: alias,
    },
  };
}

/** The same column as sqlc itself would send it: without facts. */
export function withoutFacts(full: Column): Column {
  return { ...full, facts: undefined };
}

export interface QuerySketch {
  readonly name: string;
  readonly command?: string;
  readonly text: string;
  readonly columns?: readonly Column[];
  readonly parameters?: readonly Column[];
  readonly comments?: readonly string[];
  readonly file?: string;
}

export function query(sketch: QuerySketch): Query {
  const { name, command = ":one", text, columns = [], parameters = [], comments = [], file = "query.sql" } = sketch;
  return {
    name,
    text,
    cmd: command,
    columns: [...columns],
    params: parameters.map((parameter, index): Parameter => ({ number: index + 1, column: parameter })),
    comments: [...comments],
    filename: file,
    insertIntoTable: undefined,
    facts: undefined,
  };
}

export function table(name: string, columns: readonly ColumnSketch[], comment = ""): Table {
  return {
    rel: { catalog: "", schema: "", name },
    columns: columns.map((sketch) => column({ ...sketch, table: name })),
    comment,
    facts: undefined,
  };
}

/** A type of the schema public. */
export function userType(name: string, kind: string, details: Partial<Type> = {}): Type {
  const id = `public.${name}`;
  const empty = { comment: "", labels: [], attributes: [], baseId: "", notNull: false, subtypeId: "" };
  return { id, schema: "public", name, kind, ...empty, ...details };
}

export function attribute(name: string, typeId: string): Attribute {
  return { name, typeId };
}

export interface RequestSketch {
  readonly tables?: readonly Table[];
  readonly types?: readonly Type[];
  readonly queries?: readonly Query[];
  readonly options?: unknown;
  readonly engine?: string;
}

export function request(sketch: RequestSketch): GenerateRequest {
  const { tables = [], types = [], queries = [], options, engine = "postgresql" } = sketch;
  const enums = types
    .filter((type) => type.kind === "enum")
    .map((type) => ({ name: type.name, vals: type.labels, comment: type.comment }));
  return {
    settings: { version: "2", engine, schema: [], queries: [], codegen: undefined },
    catalog: {
      comment: "",
      defaultSchema: "public",
      name: "",
      schemas: [{ comment: "", name: "public", tables: [...tables], enums, compositeTypes: [] }],
      types: [...types],
    },
    queries: [...queries],
    sqlcVersion: "v1.31.1",
    pluginOptions: options === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(options)),
    globalOptions: new Uint8Array(),
    sqlcTsVersion: "0.1.0",
  };
}
