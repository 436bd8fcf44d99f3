/** `npm run oracle -- --part system|core [--seed n] [--count n] [--described n]`: searches for more differences than the tests do. */
import { parseArgs } from "node:util";
import { randomCoreProgram } from "./core-program.ts";
import { buildOracle } from "./engines.ts";
import { type Findings, type Search, searchDifferences } from "./search.ts";
import { randomSystemProgram } from "./system-program.ts";

const parts: Readonly<Record<string, (command: string, search: Search) => Findings>> = {
  system: (command, search) => searchDifferences(command, randomSystemProgram, search),
  core: (command, search) => searchDifferences(command, randomCoreProgram, search),
};

function main(): number {
  const { values } = parseArgs({
    options: {
      part: { type: "string", default: "system" },
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "2000" },
      described: { type: "string", default: "10" },
    },
  });
  const [search, oracle] = [parts[values.part], buildOracle("tests/plugins/oracle")];
  if (!search || "absent" in oracle) {
    console.error("absent" in oracle ? oracle.absent : `no such part: ${values.part}`);
    return 1;
  }
  const numbers = { seed: Number(values.seed), count: Number(values.count), described: Number(values.described) };
  const { compared, differing, reports } = search(oracle.command, numbers);
  for (const report of reports) console.log(`${report}\n`);
  console.log(`${compared} modules compared, ${differing} differ`);
  return differing === 0 ? 0 : 1;
}

process.exitCode = main();
