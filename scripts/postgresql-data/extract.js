// Takes types, functions, operators, casts and relations from a real PostgreSQL: npm run data:postgresql
import { readFacts } from "./facts.js";
import { writeFactFile } from "./files.js";
import { extensionNames, openServer, openServerWithExtensions } from "./server.js";

const server = await openServer();
for (const [name, facts] of Object.entries(await readFacts(server))) writeFactFile(name, facts);
await server.close();

const extended = await openServerWithExtensions();
for (const extension of extensionNames) {
  const facts = await readFacts(extended, extension);
  writeFactFile(
    `extensions/${extension}`,
    Object.entries(facts).flatMap(([fact, list]) => list.map((entry) => ({ fact: fact.slice(0, -1), ...entry }))),
  );
}
await extended.close();
