import type { CreateDomain } from "../../../../syntax/ast/index.ts";
import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseColumnConstraints } from "./column-constraints.ts";
import type { CreateContext } from "./create-context.ts";

/** CREATE DOMAIN; the current token is DOMAIN. */
export function parseCreateDomain(tokens: TokenStream, context: CreateContext): CreateDomain {
  tokens.expectKeyword("domain");
  const name = parseQualifiedName(tokens);
  tokens.takeKeyword("as");
  const type = parseTypeName(tokens);
  const constraints = parseColumnConstraints(tokens);
  return { kind: "create_domain", start: context.start, end: tokens.previousEnd, name, type, constraints };
}
