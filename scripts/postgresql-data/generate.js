// Turns data/*.jsonl into the modules of gen/: npm run data:postgresql:generate
import { encodeCasts, encodeFunctions, encodeOperators, encodeRelations, encodeTypes, textConstant } from "./encode.js";
import { listFactFiles, readFactFile, writeModule } from "./files.js";
import { createNullResults, signatureOf } from "./null-results.js";
import { createOperatorNulls } from "./operator-nulls.js";

const nullResults = createNullResults();

function encodeFacts(facts, extension) {
  const functionNull = (fact) => nullResults.ofFunction(fact, extension);
  const operatorNull = createOperatorNulls(facts.functions, functionNull);
  const functionNulls = new Map(facts.functions.map((fact) => [signatureOf(fact), functionNull(fact)]));
  // What has no function goes through the text form or needs no work: it is not NULL.
  const castNull = (fact) => (fact.function === undefined ? "strict" : (functionNulls.get(fact.function) ?? "strict"));
  return [
    textConstant("types", encodeTypes(facts.types)),
    textConstant("casts", encodeCasts(facts.casts, castNull)),
    textConstant("operators", encodeOperators(facts.operators, operatorNull)),
    textConstant(
      "functions",
      encodeFunctions(facts.functions, functionNull, (fact) => nullResults.ruleFor(fact, extension)),
    ),
  ].join("");
}

function generateCore() {
  const names = ["types", "casts", "operators", "functions"];
  writeModule("core", encodeFacts(Object.fromEntries(names.map((name) => [name, readFactFile(name)]))));
  writeModule("relations", textConstant("relations", encodeRelations(readFactFile("relations"))));
  writeModule("sqlc-relations", textConstant("sqlcRelations", encodeRelations(readFactFile("sqlc-relations"))));
}

function generateExtension(name) {
  const facts = { types: [], functions: [], operators: [], casts: [], relations: [] };
  for (const { fact, ...rest } of readFactFile(`extensions/${name}`)) facts[`${fact}s`].push(rest);
  const relations = textConstant("relations", encodeRelations(facts.relations));
  writeModule(`extensions/${name}`, `${encodeFacts(facts, name)}${relations}`);
}

function generateExtensionIndex(names) {
  const loaders = names.map((name) => `  ["${name}", () => import("./extensions/${name}.ts")],\n`).join("");
  writeModule(
    "extensions",
    `import type { FactTexts } from "../types/fact-texts.ts";

/** Extensions whose objects are known, by name; each is loaded on its own. */
export const extensionLoaders: ReadonlyMap<string, () => Promise<FactTexts>> = new Map<string, () => Promise<FactTexts>>([
${loaders}]);
`,
  );
}

generateCore();
const extensions = listFactFiles("extensions");
for (const name of extensions) generateExtension(name);
generateExtensionIndex(extensions);
