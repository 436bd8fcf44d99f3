/** `npm run truth:generated -- [--generated 20000] [--seed n] [--from index] [--list]`: random statements against the database. */
import { parseArgs } from "node:util";
import { measureGenerated } from "./measure.ts";
import { createReport } from "./report.ts";

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", default: "postgresql" },
    generated: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    "row-sets": { type: "string", default: "4" },
    list: { type: "boolean", default: false },
  },
});

const started = performance.now();
const report = createReport();
const findings = measureGenerated({
  seed: Number(options.seed),
  from: Number(options.from),
  count: Number(options.generated),
  rowSets: Number(options["row-sets"]),
});
for await (const batch of findings) for (const finding of batch) report.add(finding);
for (const line of report.lines(options.list)) console.log(line);
const seconds = (performance.now() - started) / 1000;
console.log(`${Math.round(Number(options.generated) / seconds)} statements per second`);
if (report.failures() > 0) process.exitCode = 1;
