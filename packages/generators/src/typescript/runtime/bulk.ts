import { type Snippet, snippet } from "./snippet.ts";

export interface BulkInsert {
  readonly isAsynchronous: boolean;
  /** How many values a statement may have. */
  readonly maxValues: number;
  /** Affected rows, as an expression over the result of `runStatement`. */
  readonly affectedRows: string;
}

/** Inserts many rows by as few statements as there may be. */
export function insertRowsSnippet({ isAsynchronous, maxValues, affectedRows }: BulkInsert): Snippet {
  const [declared, returned, awaited] = isAsynchronous ? ["async ", "Promise<number>", "await "] : ["", "number", ""];
  return snippet(
    "insertRows",
    ["runStatement"],
    `
const maxValues = ${maxValues};

/** By one statement for as many rows as it takes values for. */
export ${declared}function insertRows<Row>(
  client: Client,
  text: string,
  rows: readonly Row[],
  encode: (row: Row) => unknown[],
): ${returned} {
  const [, start = "", placeholders = ""] = /^(.*)(\\([^()]*\\))\\s*$/s.exec(text) ?? [];
  const size = Math.max(1, Math.floor(maxValues / (placeholders.split("?").length - 1)));
  let count = 0;
  for (let at = 0; at < rows.length; at += size) {
    const part = rows.slice(at, at + size);
    const statement = start + part.map(() => placeholders).join(", ");
    const result = ${awaited}runStatement(client, statement, part.flatMap(encode));
    count += ${affectedRows};
  }
  return count;
}`,
  );
}
