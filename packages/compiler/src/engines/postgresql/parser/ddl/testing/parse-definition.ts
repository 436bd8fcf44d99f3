import type { Node, Statement } from "../../../../../syntax/ast/index.ts";
import { createPostgresqlTokens } from "../../token-stream.ts";
import { parseDefinition } from "../index.ts";

/** The tree of one statement; throws its syntax error. */
export function definition(sql: string): Statement {
  return parseDefinition(createPostgresqlTokens(sql));
}

/** The message of the syntax error, or `accepted`. */
export function verdict(sql: string): string {
  try {
    definition(sql);
    return "accepted";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function textOf(sql: string, node: Pick<Node, "start" | "end"> | undefined): string {
  return node ? sql.slice(node.start, node.end) : "";
}

/** What a name looks like in the tree, for partial comparison. */
export function named(...parts: string[]) {
  return { parts: parts.map((name) => ({ name })) };
}
