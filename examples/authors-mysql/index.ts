// DATABASE_URL=mysql://root@localhost/test node index.ts
import { readFile } from "node:fs/promises";
import { createPool } from "mysql2/promise";
import { createAuthor, deleteAuthor, getAuthor, listAuthors, updateAuthorBio } from "./src/db/query_sql.ts";

const pool = createPool({ uri: process.env.DATABASE_URL ?? "mysql://root@localhost/test" });
await pool.query(await readFile(new URL("schema.sql", import.meta.url), "utf8"));

const id = await createAuthor(pool, { name: "Ada Lovelace", bio: null });
await updateAuthorBio(pool, { id, bio: "Wrote the first program." });
console.log(await getAuthor(pool, { id }));

const connection = await pool.getConnection();
await connection.beginTransaction();
await deleteAuthor(connection, { id });
console.log("in the transaction:", await listAuthors(connection));
await connection.rollback();
connection.release();
console.log("after it:", await listAuthors(pool));

await pool.query("DROP TABLE authors");
await pool.end();
