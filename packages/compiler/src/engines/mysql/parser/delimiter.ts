const anyDelimiter = /^[ \t]*delimiter[ \t]/im;
const delimiterLine = /^[ \t]*delimiter[ \t]+(\S+)[^\r\n]*/i;

/**
 * The text as the server would get it from the client `mysql`: DELIMITER lines are blanked, and other delimiters become semicolons. All
 * places stay. Semicolons inside the bodies of routines are the parser's business.
 */
export function withoutDelimiters(text: string): string {
  if (!anyDelimiter.test(text)) return text;
  let delimiter = ";";
  let quote = "";
  const lines = text.split("\n").map((line) => {
    const command = quote === "" ? delimiterLine.exec(line) : null;
    if (command?.[1] !== undefined) {
      delimiter = command[1];
      return " ".repeat(line.length);
    }
    const read = readLine(line, delimiter, quote);
    quote = read.quote;
    return read.line;
  });
  return lines.join("\n");
}

/** The tokens that matter: comments, quotes and what is between. */
const lineComment = /#|-- |--\t|--$/y;

/** One line with its delimiters replaced. `quote` is what is open at its start, and in the result at its end: a quote, a comment or nothing. */
function readLine(line: string, delimiter: string, quote: string): { readonly line: string; readonly quote: string } {
  let result = "";
  let open = quote;
  let at = 0;
  while (at < line.length) {
    const length = pieceLength(line, at, open, delimiter);
    const piece = line.slice(at, at + length);
    if (open === "" && piece === delimiter) result += ";".padEnd(length);
    else result += piece;
    open = openBehind(piece, open);
    at += length;
  }
  return { line: result, quote: open };
}

function pieceLength(line: string, at: number, open: string, delimiter: string): number {
  if (open === "") {
    if (line.startsWith(delimiter, at)) return delimiter.length;
    lineComment.lastIndex = at;
    if (lineComment.test(line)) return line.length - at;
    return line.startsWith("/*", at) ? 2 : 1;
  }
  if (open === "*/") return line.startsWith("*/", at) ? 2 : 1;
  return line[at] === "\\" && open !== "`" ? Math.min(2, line.length - at) : 1;
}

function openBehind(piece: string, open: string): string {
  if (open !== "") return piece === open ? "" : open;
  if (piece === "/*") return "*/";
  return piece === "'" || piece === '"' || piece === "`" ? piece : "";
}
