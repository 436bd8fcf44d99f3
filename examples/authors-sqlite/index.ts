// node index.ts
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { createAuthor, deleteAuthor, getAuthor, listAuthors, updateAuthorBio } from "./src/db/query_sql.ts";

const database = new Database(":memory:");
database.exec(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));

const ada = createAuthor(database, { name: "Ada Lovelace", bio: null });
if (!ada) throw new Error("INSERT … RETURNING gave no row");
updateAuthorBio(database, { id: ada.id, bio: "Wrote the first program." });
console.log(getAuthor(database, { id: ada.id }));

database.transaction(() => {
  deleteAuthor(database, { id: ada.id });
  console.log("in the transaction:", listAuthors(database));
})();
database.close();
