import type { CreateType, QualifiedName } from "../../../../syntax/ast/index.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAttribute } from "./attribute.ts";
import type { CreateContext } from "./create-context.ts";
import { parseDefinitionList } from "./definition-list.ts";
import { nameOfType } from "./type-as-name.ts";

/** CREATE TYPE; the current token is TYPE. */
export function parseCreateType(tokens: TokenStream, context: CreateContext): CreateType {
  tokens.expectKeyword("type");
  const name = parseQualifiedName(tokens);
  const definition = parseForm(tokens);
  return { kind: "create_type", start: context.start, end: tokens.previousEnd, name, definition };
}

function parseForm(tokens: TokenStream): CreateType["definition"] {
  if (tokens.atSymbol("(")) {
    parseDefinitionList(tokens);
    return { form: "base" };
  }
  if (!tokens.takeKeyword("as")) return { form: "shell" };
  if (tokens.takeKeyword("enum")) return { form: "enum", labels: parseMembers(tokens, stringLiteral) };
  if (tokens.takeKeyword("range")) return parseRange(tokens);
  return { form: "composite", attributes: parseMembers(tokens, parseAttribute) };
}

function parseMembers<Member>(tokens: TokenStream, parseMember: (tokens: TokenStream) => Member): Member[] {
  tokens.expectSymbol("(");
  const members = tokens.atSymbol(")") ? [] : parseList(tokens, parseMember);
  tokens.expectSymbol(")");
  return members;
}

function parseRange(tokens: TokenStream): CreateType["definition"] {
  const elements = parseDefinitionList(tokens);
  const typeOf = (name: string) => elements.find((element) => element.name === name)?.type;
  const subtype = typeOf("subtype");
  const multirange = typeOf("multirange_type_name");
  const multirangeName: QualifiedName | undefined = multirange && nameOfType(multirange);
  return { form: "range", ...(subtype && { subtype }), ...(multirangeName && { multirangeName }) };
}
