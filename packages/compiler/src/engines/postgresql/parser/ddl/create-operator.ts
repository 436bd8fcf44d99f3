import type { CreateOperator, Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { parseDefinitionList } from "./definition-list.ts";
import { parseOpaque } from "./opaque.ts";
import { parseQualifiedOperator } from "./operator-name.ts";
import { nameOfType } from "./type-as-name.ts";

/** CREATE OPERATOR, or an operator class or family, which shape nothing; the current token is OPERATOR. */
export function parseCreateOperator(tokens: TokenStream, { start }: CreateContext): Statement {
  tokens.expectKeyword("operator");
  const isGroup = tokens.atKeyword("class", "family") && !tokens.peekSymbol(1, ".");
  return isGroup ? parseOpaque(tokens, start, "create operator") : parseDefinition(tokens, start);
}

function parseDefinition(tokens: TokenStream, start: number): CreateOperator {
  const name = parseQualifiedOperator(tokens);
  const elements = parseDefinitionList(tokens);
  const typeOf = (...names: string[]) => elements.find((element) => names.includes(element.name))?.type;
  const [left, right, called] = [typeOf("leftarg"), typeOf("rightarg"), typeOf("function", "procedure")];
  return {
    kind: "create_operator",
    start,
    end: tokens.previousEnd,
    ...name,
    ...(left && { left }),
    ...(right && { right }),
    ...(called && { function: nameOfType(called) }),
  };
}
