import type { Expression, XmlTable, XmlTableColumn } from "../../../../syntax/ast/index.ts";
import { parseRestrictedExpression } from "../expression/expression.ts";
import { parsePrimary } from "../expression/primary.ts";
import { parsePassingDocument } from "../expression/xml-functions.ts";
import { parseColumnName, parseLabel, parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseAlias } from "./alias.ts";

/** `XMLTABLE ([XMLNAMESPACES (…),] path PASSING document COLUMNS …)`. */
export function parseXmlTable(tokens: TokenStream, start: number, lateral: boolean): XmlTable {
  tokens.expectKeyword("xmltable");
  tokens.expectSymbol("(");
  const namespaces = parseNamespaces(tokens);
  const path = parsePrimary(tokens);
  const document = parsePassingDocument(tokens);
  tokens.expectKeyword("columns");
  const columns = parseList(tokens, parseColumn);
  tokens.expectSymbol(")");
  const alias = parseAlias(tokens);
  return {
    kind: "xml_table",
    lateral,
    arguments: [...namespaces, path, document],
    columns,
    ...(alias && { alias }),
    start,
    end: tokens.previousEnd,
  };
}

function parseNamespaces(tokens: TokenStream): Expression[] {
  if (!tokens.takeKeyword("xmlnamespaces")) return [];
  const namespaces = parseParenthesizedList(tokens, () => {
    if (tokens.takeKeyword("default")) return parseRestrictedExpression(tokens);
    const uri = parseRestrictedExpression(tokens);
    tokens.expectKeyword("as");
    parseLabel(tokens);
    return uri;
  });
  tokens.expectSymbol(",");
  return namespaces;
}

function parseColumn(tokens: TokenStream): XmlTableColumn {
  const name = parseColumnName(tokens);
  if (tokens.takeKeyword("for")) {
    tokens.expectKeyword("ordinality");
    const end = tokens.previousEnd;
    return {
      kind: "xml_table_column",
      name,
      ordinality: true,
      notNull: false,
      arguments: [],
      start: name.start,
      end,
    };
  }
  const type = parseTypeName(tokens);
  const options = parseColumnOptions(tokens);
  return {
    kind: "xml_table_column",
    name,
    ordinality: false,
    type,
    ...options,
    start: name.start,
    end: tokens.previousEnd,
  };
}

/** DEFAULT, PATH, NULL and NOT NULL in any order, each at most once. */
function parseColumnOptions(tokens: TokenStream): Pick<XmlTableColumn, "notNull" | "arguments"> {
  const values: Expression[] = [];
  const seen = new Set<string>();
  let notNull = false;
  for (;;) {
    const word = tokens.takeKeyword("default", "path", "not", "null");
    if (!word) return { notNull, arguments: values };
    const option = word.value === "not" || word.value === "null" ? "nullability" : word.value;
    if (seen.has(option)) refuseTwice(tokens, option, word);
    seen.add(option);
    if (word.value === "not") {
      tokens.expectKeyword("null");
      notNull = true;
    } else if (word.value !== "null") {
      values.push(parseRestrictedExpression(tokens));
    }
  }
}

function refuseTwice(
  tokens: TokenStream,
  option: string,
  place: { readonly start: number; readonly end: number },
): never {
  const message =
    option === "nullability"
      ? "conflicting or redundant NULL / NOT NULL declarations for column"
      : `only one ${option.toUpperCase()} value is allowed`;
  return tokens.failAt(message, place.start, place.end);
}
