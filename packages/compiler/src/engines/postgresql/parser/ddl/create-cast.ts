import type { CreateCast } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import type { CreateContext } from "./create-context.ts";
import { parseRoutineSignature } from "./routine-signature.ts";

/** CREATE CAST; the current token is CAST. */
export function parseCreateCast(tokens: TokenStream, { start }: CreateContext): CreateCast {
  tokens.expectKeyword("cast");
  tokens.expectSymbol("(");
  const from = parseTypeName(tokens);
  tokens.expectKeyword("as");
  const to = parseTypeName(tokens);
  tokens.expectSymbol(")");
  const method = parseMethod(tokens);
  const context = parseCastContext(tokens);
  return { kind: "create_cast", start, end: tokens.previousEnd, from, to, ...method, context };
}

function parseMethod(tokens: TokenStream): Pick<CreateCast, "method" | "function"> {
  if (tokens.takeKeywords("without", "function")) return { method: "binary" };
  if (tokens.takeKeywords("with", "inout")) return { method: "text" };
  tokens.expectKeyword("with");
  tokens.expectKeyword("function");
  return { method: "function", function: parseRoutineSignature(tokens).name };
}

function parseCastContext(tokens: TokenStream): CreateCast["context"] {
  if (!tokens.takeKeyword("as")) return "explicit";
  const { value } = tokens.expectKeyword("assignment", "implicit");
  return value === "implicit" ? "implicit" : "assignment";
}
