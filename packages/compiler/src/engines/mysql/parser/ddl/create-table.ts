import type {
  CreateTable,
  CreateTableAs,
  LikeClause,
  QualifiedName,
  Query,
  TableElement,
} from "../../../../syntax/ast/index.ts";
import { parseInParentheses } from "../../../../syntax/parser/lists.ts";
import { parseList, parseTableName, takeIfNotExists } from "../names.ts";
import { atParenthesizedQueryStart, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseColumnDefinition } from "./column-definition.ts";
import { skipPartitioning } from "./partition.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";
import { parseTableOptions } from "./table-options.ts";

interface Begun {
  readonly name: QualifiedName;
  readonly ifNotExists: boolean;
  readonly persistence: "permanent" | "temporary";
  readonly start: number;
}

/** `[TEMPORARY] TABLE t (…) options`, `TABLE t LIKE u`, `TABLE t … AS SELECT`. */
export function parseCreateTable(tokens: TokenStream, start: number): CreateTable | CreateTableAs {
  const persistence = tokens.takeKeyword("temporary") ? "temporary" : "permanent";
  tokens.expectKeyword("table");
  const ifNotExists = takeIfNotExists(tokens);
  const begun: Begun = { name: parseTableName(tokens), ifNotExists, persistence, start };
  const like = parseLike(tokens);
  if (like) return table(tokens, begun, [like], undefined);
  const hasElements = tokens.atSymbol("(") && !atParenthesizedQueryStart(tokens);
  const elements = hasElements ? parseElements(tokens) : [];
  const comment = parseTableOptions(tokens);
  skipPartitioning(tokens);
  const source = parseSource(tokens);
  if (source) return tableAs(tokens, begun, elements, source);
  return table(tokens, begun, elements, comment);
}

function parseElements(tokens: TokenStream): TableElement[] {
  return parseInParentheses(tokens, () => parseList(tokens, parseElement));
}

export function parseElement(tokens: TokenStream): TableElement {
  return atTableConstraint(tokens) ? parseTableConstraint(tokens) : parseColumnDefinition(tokens);
}

/** `LIKE t` or `(LIKE t)`. */
function parseLike(tokens: TokenStream): LikeClause | undefined {
  const parenthesized = tokens.atSymbol("(") && tokens.peekKeyword(1, "like");
  if (!parenthesized && !tokens.atKeyword("like")) return undefined;
  if (parenthesized) tokens.advance();
  const { start } = tokens.advance();
  const like: LikeClause = {
    kind: "like_clause",
    table: parseTableName(tokens),
    including: ["all"],
    start,
    end: tokens.previousEnd,
  };
  if (parenthesized) tokens.expectSymbol(")");
  return like;
}

/** `[IGNORE | REPLACE] [AS] query`. */
function parseSource(tokens: TokenStream): Query | undefined {
  const duplicates = tokens.takeKeyword("ignore", "replace");
  if (tokens.takeKeyword("as") || duplicates || atParenthesizedQueryStart(tokens)) return parseQuery(tokens);
  return undefined;
}

function table(
  tokens: TokenStream,
  begun: Begun,
  elements: readonly TableElement[],
  comment: string | undefined,
): CreateTable {
  return {
    kind: "create_table",
    ...begun,
    foreign: false,
    elements,
    inherits: [],
    partitionedBy: false,
    options: [],
    ...(comment !== undefined && { comment }),
    end: tokens.previousEnd,
  };
}

function tableAs(tokens: TokenStream, begun: Begun, elements: readonly TableElement[], source: Query): CreateTableAs {
  return {
    kind: "create_table_as",
    ...begun,
    columns: [],
    ...(elements.length > 0 && { elements }),
    materializedView: false,
    source,
    withData: true,
    end: tokens.previousEnd,
  };
}
