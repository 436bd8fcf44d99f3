/** What an engine's table of types is asked for. */
export interface TypeRequest {
  /** `schema.name`, or the name alone when no schema is recorded. */
  readonly name: string;
  readonly isNotNull: boolean;
  readonly isUnsigned: boolean;
  /** Declared length; -1 when there is none. */
  readonly length: number;
  /** A result that is no table's column. */
  readonly isComputed?: boolean;
}

/** Type by request; undefined where sqlc has no type either. */
export type TypeTable<Type> = (request: TypeRequest) => Type | undefined;
