// Takes the facts of an extension that PGlite does not have from a server that has it, installed in the schema extension_objects:
// node scripts/postgresql-data/extract-from-server.js postgres://localhost/postgres postgis
import pg from "pg";
import { readFacts } from "./facts.js";
import { writeFactFile } from "./files.js";
import { extensionSchema } from "./server.js";

const [connectionString, extension] = process.argv.slice(2);
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(`SET search_path = ${extensionSchema}, public`);
const facts = await readFacts(client, extension);
writeFactFile(
  `extensions/${extension}`,
  Object.entries(facts).flatMap(([fact, list]) => list.map((entry) => ({ fact: fact.slice(0, -1), ...entry }))),
);
await client.end();
