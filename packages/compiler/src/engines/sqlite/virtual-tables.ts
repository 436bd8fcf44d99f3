import type { CreateVirtualTable } from "../../syntax/ast/index.ts";
import { foldWord } from "../../syntax/lexer/fold-word.ts";
import type { VirtualColumn, VirtualTable } from "../schema-rules.ts";

type Module = (statement: CreateVirtualTable) => VirtualTable;

/** The modules that come with SQLite (documentation: FTS5, FTS3 and FTS4, R*Tree, Geopoly). */
const modules: ReadonlyMap<string, Module> = new Map<string, Module>([
  ["fts5", (statement) => ({ columns: fullTextColumns(statement, ["rank"]), knownToSqlc: true })],
  ["fts3", (statement) => ({ columns: fullTextColumns(statement, ["docid"]), knownToSqlc: false })],
  ["fts4", (statement) => ({ columns: fullTextColumns(statement, ["docid", "languageid"]), knownToSqlc: false })],
  ["fts5vocab", (statement) => ({ columns: vocabularyColumns(statement), knownToSqlc: false })],
  ["rtree", (statement) => ({ columns: treeColumns(statement, "real"), knownToSqlc: false })],
  ["rtree_i32", (statement) => ({ columns: treeColumns(statement, "integer"), knownToSqlc: false })],
  ["geopoly", (statement) => ({ columns: geopolyColumns(statement), knownToSqlc: false })],
]);

export function virtualTable(statement: CreateVirtualTable): VirtualTable | undefined {
  return modules.get(statement.module)?.(statement);
}

function column(name: string, type: string, notNull: boolean, hidden = false): VirtualColumn {
  return { name, type: { id: type }, notNull, hidden, sqlcType: type, sqlcNotNull: notNull };
}

/** Columns are the arguments that are no options; the table's own name and more are hidden columns. */
function fullTextColumns(statement: CreateVirtualTable, hidden: readonly string[]): VirtualColumn[] {
  const names = statement.arguments.filter(({ text }) => !isOption(text)).map(({ text }) => nameIn(text));
  const own = statement.name.parts.at(-1)?.name ?? "";
  return [
    ...names.map((name) => lax(column(name, "text", true))),
    // Compared and written only: what is read from it means nothing.
    lax(column(own, "text", true, true)),
    // Without MATCH there is no rank.
    ...hidden.map((name) => column(name, name === "rank" ? "real" : "integer", name !== "rank", true)),
  ];
}

/** Rows may leave out columns, and tables without content have none; sqlc calls them NOT NULL. */
function lax(own: VirtualColumn): VirtualColumn {
  return { ...own, notNull: false, lax: `the full-text column "${own.name}" may be NULL` };
}

function isOption(text: string): boolean {
  return /^\s*\w+\s*=/.test(text);
}

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "[": "]" };

/** The first word of an argument: UNINDEXED and the like may stand behind it. */
function nameIn(text: string): string {
  const close = quotes[text[0] ?? ""];
  if (close !== undefined) return text.slice(1, Math.max(1, text.indexOf(close, 1)));
  return foldWord(/^[^\s(]+/.exec(text)?.[0] ?? text);
}

/** An integer key, coordinates, and auxiliary columns behind a plus sign. */
function treeColumns({ arguments: written }: CreateVirtualTable, coordinate: string): VirtualColumn[] {
  return written.map(({ text }, position) => {
    if (text.startsWith("+")) return auxiliary(text.slice(1).trim());
    return column(nameIn(text), position === 0 ? "integer" : coordinate, true);
  });
}

function auxiliary(text: string): VirtualColumn {
  const type = text.split(/\s+/).slice(1).join(" ").toLowerCase();
  return column(nameIn(text), type === "" ? "dynamic" : type, false);
}

function geopolyColumns({ arguments: written }: CreateVirtualTable): VirtualColumn[] {
  return [column("_shape", "blob", false), ...written.map(({ text }) => column(nameIn(text), "dynamic", false))];
}

const vocabularies: Readonly<Record<string, readonly [string, string][]>> = {
  row: [
    ["term", "text"],
    ["doc", "integer"],
    ["cnt", "integer"],
  ],
  col: [
    ["term", "text"],
    ["col", "text"],
    ["doc", "integer"],
    ["cnt", "integer"],
  ],
  instance: [
    ["term", "text"],
    ["doc", "integer"],
    ["col", "text"],
    ["offset", "integer"],
  ],
};

/** The last argument says of what kind the table is. */
function vocabularyColumns({ arguments: written }: CreateVirtualTable): VirtualColumn[] {
  const kind = nameIn(written.at(-1)?.text ?? "").toLowerCase();
  return (vocabularies[kind] ?? []).map(([name, type]) => column(name, type, true));
}
