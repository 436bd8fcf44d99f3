// Writes packages/compiler/src/engines/mysql/gen/*.ts from data/*.jsonl: `npm run data:mysql`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const engine = new URL("../../packages/compiler/src/engines/mysql/", import.meta.url);

/** One line a function, its fields separated by tabs: see `types/decode-function.ts`. */
function encodeFunction(row) {
  const fields = [row.name, row.kind, row.arguments.join(" "), row.min, row.max, row.returns, row.null];
  return [...fields, (row.nullFrom ?? []).join(" "), row.sqlc ?? ""].join("\t");
}

/** One line a table, its columns separated by tabs: see `system-catalog.ts`. */
function encodeTable(row) {
  return [row.name, ...row.columns].join("\t");
}

function generate(source, target, name, encode) {
  const lines = readFileSync(new URL(`data/${source}`, engine), "utf8")
    .trim()
    .split("\n");
  const text = lines.map((line) => encode(JSON.parse(line))).join("\n");
  const heading = `// Made by scripts/mysql-data/generate.js from data/${source}.`;
  writeFileSync(new URL(`gen/${target}`, engine), `${heading}\nexport const ${name} = \`${text}\`;\n`);
}

mkdirSync(new URL("gen/", engine), { recursive: true });
generate("functions.jsonl", "functions.ts", "functions", encodeFunction);
generate("information-schema.jsonl", "information-schema.ts", "informationSchema", encodeTable);
