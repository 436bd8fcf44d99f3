// Writes packages/compiler/src/engines/mysql/gen/functions.ts from data/functions.jsonl: `npm run data:mysql`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const engine = new URL("../../packages/compiler/src/engines/mysql/", import.meta.url);
const lines = readFileSync(new URL("data/functions.jsonl", engine), "utf8").trim().split("\n");

/** One line a function, its fields separated by tabs: see `types/decode-function.ts`. */
function encode(row) {
  const fields = [row.name, row.kind, row.arguments.join(" "), row.min, row.max, row.returns, row.null];
  return [...fields, (row.nullFrom ?? []).join(" "), row.sqlc ?? ""].join("\t");
}

const text = lines.map((line) => encode(JSON.parse(line))).join("\n");
mkdirSync(new URL("gen/", engine), { recursive: true });
writeFileSync(
  new URL("gen/functions.ts", engine),
  `// Made by scripts/mysql-data/generate.js from data/functions.jsonl.\nexport const functions = \`${text}\`;\n`,
);
