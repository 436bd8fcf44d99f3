import { readFileSync } from "node:fs";
import { createAuthor, deleteAuthor, getAuthor, listAuthorsByIds, updateAuthorBio } from "./src/db/query_sql.ts";
import { openWasmDatabase } from "./wasm-database.ts";

const database = openWasmDatabase();
database.exec(readFileSync("examples/authors-sqlite/schema.sql", "utf8"));

const ada = createAuthor(database, { name: "Ada Lovelace", bio: "Wrote the first program." });
const brian = createAuthor(database, { name: "Brian Kernighan", bio: null });
console.log("createAuthor, with a biography:   ", ada);
console.log("createAuthor, without one:        ", brian);

if (!ada || !brian) throw new Error("INSERT … RETURNING gave no row");
updateAuthorBio(database, { id: ada.id, bio: null });
console.log("updateAuthorBio took Ada's away:  ", getAuthor(database, { id: ada.id }));
console.log("listAuthorsByIds, of a list:      ", listAuthorsByIds(database, { ids: [ada.id, brian.id] }).length);
console.log("listAuthorsByIds, of an empty one:", listAuthorsByIds(database, { ids: [] }).length);
console.log("deleteAuthor, rows deleted:       ", deleteAuthor(database, { id: ada.id }));

database.close();
