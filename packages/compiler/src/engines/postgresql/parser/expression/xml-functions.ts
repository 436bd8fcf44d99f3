import type { Expression, XmlFunction } from "../../../../syntax/ast/index.ts";
import { parseLabel, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { finishTypeName, parseSimpleType } from "../type-name.ts";
import { parseExpression } from "./expression.ts";
import { parsePrimary } from "./primary.ts";

type XmlContent = Pick<XmlFunction, "arguments" | "type">;
type ParseContent = (tokens: TokenStream) => XmlContent;

const contents: Readonly<Record<XmlFunction["name"], ParseContent>> = {
  xmlconcat: (tokens) => ({ arguments: parseList(tokens, parseExpression) }),
  xmlelement: parseElement,
  xmlexists: parseXmlExists,
  xmlforest: (tokens) => ({ arguments: parseLabeledList(tokens) }),
  xmlparse: parseXmlParse,
  xmlpi: parseInstruction,
  xmlroot: parseRoot,
  xmlserialize: parseSerialize,
};

function isXmlFunction(name: string): name is XmlFunction["name"] {
  return Object.hasOwn(contents, name);
}

/** XMLELEMENT and the other XML functions with a syntax of their own; undefined where the keyword is a mere name. */
export function parseXmlFunction(tokens: TokenStream): Expression | undefined {
  const name = tokens.token.value;
  if (!isXmlFunction(name) || !tokens.peekSymbol(1, "(")) return undefined;
  const { start } = tokens.advance();
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const content = contents[name](tokens);
    tokens.expectSymbol(")");
    return { kind: "xml_function", name, ...content, start, end: tokens.previousEnd };
  });
}

/** `value [AS label], …`. */
function parseLabeledList(tokens: TokenStream): Expression[] {
  return parseList(tokens, () => {
    const value = parseExpression(tokens);
    if (tokens.takeKeyword("as")) parseLabel(tokens);
    return value;
  });
}

function parseElement(tokens: TokenStream): XmlContent {
  tokens.expectKeyword("name");
  parseLabel(tokens);
  if (!tokens.takeSymbol(",")) return { arguments: [] };
  if (!tokens.atKeyword("xmlattributes") || !tokens.peekSymbol(1, "(")) {
    return { arguments: parseList(tokens, parseExpression) };
  }
  tokens.advance();
  tokens.advance();
  const attributes = parseLabeledList(tokens);
  tokens.expectSymbol(")");
  const content = tokens.takeSymbol(",") ? parseList(tokens, parseExpression) : [];
  return { arguments: [...attributes, ...content] };
}

function parseXmlExists(tokens: TokenStream): XmlContent {
  const path = parsePrimary(tokens);
  return { arguments: [path, parsePassingDocument(tokens)] };
}

/** `PASSING [BY REF | BY VALUE] document [BY REF | BY VALUE]`. */
export function parsePassingDocument(tokens: TokenStream): Expression {
  tokens.expectKeyword("passing");
  skipMechanism(tokens);
  const document = parsePrimary(tokens);
  skipMechanism(tokens);
  return document;
}

function skipMechanism(tokens: TokenStream): void {
  if (tokens.takeKeyword("by")) tokens.expectKeyword("ref", "value");
}

function parseXmlParse(tokens: TokenStream): XmlContent {
  tokens.expectKeyword("document", "content");
  const value = parseExpression(tokens);
  if (tokens.takeKeyword("preserve", "strip")) tokens.expectKeyword("whitespace");
  return { arguments: [value] };
}

function parseInstruction(tokens: TokenStream): XmlContent {
  tokens.expectKeyword("name");
  parseLabel(tokens);
  return { arguments: tokens.takeSymbol(",") ? [parseExpression(tokens)] : [] };
}

function parseRoot(tokens: TokenStream): XmlContent {
  const values = [parseExpression(tokens)];
  tokens.expectSymbol(",");
  tokens.expectKeyword("version");
  if (!tokens.takeKeywords("no", "value")) values.push(parseExpression(tokens));
  if (tokens.takeSymbol(",")) {
    tokens.expectKeyword("standalone");
    if (!tokens.takeKeyword("yes")) {
      tokens.expectKeyword("no");
      tokens.takeKeyword("value");
    }
  }
  return { arguments: values };
}

function parseSerialize(tokens: TokenStream): XmlContent {
  tokens.expectKeyword("document", "content");
  const value = parseExpression(tokens);
  tokens.expectKeyword("as");
  const { start } = tokens.token;
  const simple = parseSimpleType(tokens);
  const type = { ...finishTypeName(tokens, start, simple, false) };
  if (!tokens.takeKeywords("no", "indent")) tokens.takeKeyword("indent");
  return { arguments: [value], type };
}
