/** Thrown inside a parser to leave a statement; turned into a diagnostic by the statement loop, never seen outside. */
export class ParseFailure extends Error {
  override readonly name = "ParseFailure";
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}
