import { alignRows, type Row } from "./columns.ts";
import { formatDocComment } from "./doc-comment.ts";
import { quotedString, rawString } from "./strings.ts";
import type {
  ConstantGroup,
  Declaration,
  FunctionDeclaration,
  InterfaceDeclaration,
  Statement,
  StructDeclaration,
} from "./tree.ts";

/** A declaration as gofmt lays it out, without a newline at the end. */
export function printDeclaration(declaration: Declaration): string {
  switch (declaration.kind) {
    case "struct":
      return documented(declaration.comments, printStruct(declaration));
    case "interface":
      return printInterface(declaration);
    case "function":
      return documented(declaration.comments, printFunction(declaration));
    case "stringType":
      return documented(declaration.comments, `type ${declaration.name} string`);
    case "constants":
      return printConstants(declaration);
    case "string":
      return `const ${declaration.name} = ${rawString(declaration.value)}`;
    case "plain":
      return declaration.text;
  }
}

function documented(comments: readonly string[] | undefined, text: string): string {
  const lines = comments && comments.length > 0 ? formatDocComment(comments) : [];
  return [...lines, text].join("\n");
}

function printStruct({ name, fields }: StructDeclaration): string {
  const rows: Row[] = [];
  const comments: (string | undefined)[] = [];
  for (const { comments: above = [], name: field, type, tag = "", trailingComment } of fields) {
    for (const comment of above) {
      rows.push(undefined);
      comments.push(comment.trimEnd());
    }
    const quoted = tag === "" ? "" : tagLiteral(tag);
    if (trailingComment !== undefined) rows.push([field, type, quoted, trailingComment]);
    else rows.push(quoted === "" ? [field, type] : [field, type, quoted]);
    comments.push(undefined);
  }
  const lines = alignRows(rows).map((line, index) => `\t${line ?? comments[index] ?? ""}\n`);
  return `type ${name} struct {\n${lines.join("")}}`;
}

function tagLiteral(tag: string): string {
  return /[`\r]/.test(tag) ? quotedString(tag) : rawString(tag);
}

function printInterface({ name, methods }: InterfaceDeclaration): string {
  const lines = methods.flatMap(({ comments = [], signature }) => [
    ...comments.map((line) => line.trimEnd()),
    signature,
  ]);
  return `type ${name} interface {\n${lines.map((line) => `\t${line}\n`).join("")}}`;
}

function printConstants({ constants }: ConstantGroup): string {
  if (constants.length === 0) return "const ()";
  const lines = alignRows(constants.map(({ name, type, value }) => [name, type, `= ${value}`]));
  return `const (\n${lines.map((line) => `\t${line}\n`).join("")})`;
}

function printFunction({ signature, body }: FunctionDeclaration): string {
  const lines: string[] = [];
  printStatements(body, "\t", lines);
  return [`func ${signature} {`, ...lines, "}"].join("\n");
}

function printStatements(statements: readonly Statement[], indent: string, lines: string[]): void {
  for (const statement of statements) printStatement(statement, indent, lines);
}

function printStatement(statement: Statement, indent: string, lines: string[]): void {
  if (typeof statement === "string") {
    lines.push(indented(statement, indent));
  } else if (statement.kind === "block") {
    lines.push(indented(`${statement.head} {`, indent));
    printStatements(statement.body, `${indent}\t`, lines);
    if (statement.otherwise) {
      lines.push(`${indent}} else {`);
      printStatements(statement.otherwise, `${indent}\t`, lines);
    }
    lines.push(`${indent}}${statement.tail ?? ""}`);
  } else {
    lines.push(`${indent}${statement.head} {`);
    for (const { label, body } of statement.cases) {
      lines.push(indented(`${label}:`, indent));
      printStatements(body, `${indent}\t`, lines);
    }
    lines.push(`${indent}}`);
  }
}

function indented(text: string, indent: string): string {
  return indent + text.replaceAll("\n", `\n${indent}`);
}
