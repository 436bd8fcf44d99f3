import type { DataModifyingStatement, Query } from "../../../../syntax/ast/index.ts";
import { parseQuery, parseQueryBehindWith } from "../query/query.ts";
import { parseWith } from "../query/with.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseDelete } from "./delete.ts";
import { parseInsert } from "./insert.ts";
import { parseMerge } from "./merge.ts";
import { parseUpdate } from "./update.ts";

/** A query or INSERT, UPDATE, DELETE, MERGE, each with its WITH. */
export function parseQueryOrModification(tokens: TokenStream): Query | DataModifyingStatement {
  return tokens.nest(() => {
    const { start } = tokens.token;
    const withClause = tokens.atKeyword("with") ? parseWith(tokens) : undefined;
    switch (tokens.token.kind === "word" ? tokens.token.value : "") {
      case "insert":
        return parseInsert(tokens, start, withClause);
      case "update":
        return parseUpdate(tokens, start, withClause);
      case "delete":
        return parseDelete(tokens, start, withClause);
      case "merge":
        return parseMerge(tokens, start, withClause);
    }
    return withClause ? parseQueryBehindWith(tokens, start, withClause) : parseQuery(tokens);
  });
}
