import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { createAuthor, deleteAuthor, getAuthor, listAuthors, updateAuthorBio } from "./src/db/query_sql.ts";

const client = await PGlite.create();
await client.exec(await readFile("examples/authors/schema.sql", "utf8"));

const ada = await createAuthor(client, { name: "Ada Lovelace", bio: "Wrote the first program." });
console.log("createAuthor, with a biography:   ", ada);

const brian = await createAuthor(client, { name: "Brian Kernighan", bio: null });
console.log("createAuthor, without one:        ", brian);

if (!ada || !brian) throw new Error("INSERT … RETURNING gave no row");
console.log("getAuthor:                        ", await getAuthor(client, { id: ada.id }));

await updateAuthorBio(client, { id: brian.id, bio: "Wrote a book about C." });
console.log("updateAuthorBio gave Brian one:   ", await getAuthor(client, { id: brian.id }));

await updateAuthorBio(client, { id: ada.id, bio: null });
console.log("updateAuthorBio took Ada's away:  ", await getAuthor(client, { id: ada.id }));

console.log(
  "listAuthors:                      ",
  (await listAuthors(client)).map((author) => author.name),
);

console.log("deleteAuthor, rows deleted:       ", await deleteAuthor(client, { id: ada.id }));
console.log("getAuthor of the deleted author:  ", await getAuthor(client, { id: ada.id }));

await client.close();
