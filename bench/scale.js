import { rmSync } from "node:fs";
import { join } from "node:path";
import { measureNode } from "./measured-process.js";
import { mainForms, withProject } from "./synthetic-project.js";
import { unpackCli } from "./unpacked-cli.js";

const defaults = { typescript: [100, 1000, 5000], go: [5000] };

/**
 * PostgreSQL projects of N tables of ten columns and 3 N queries: does the time grow in proportion? `scale`, or `scale typescript 1000`,
 * `scale go 1000 5000`.
 */
export async function run([generator, ...sizes]) {
  const cli = await unpackCli();
  const wanted =
    generator === undefined ? defaults : { [generator]: sizes.length > 0 ? sizes.map(Number) : defaults[generator] };
  console.log("generator     tables  queries    wall s     CPU s  CPU ms/table  memory MiB  growth");
  for (const [name, tables] of Object.entries(wanted)) reportGenerator(cli, name, tables);
  console.log(
    "growth: CPU time against the generator's first row, divided by the growth in tables; 1 or less is linear",
  );
}

function reportGenerator(cli, generator, tables) {
  let first;
  for (const count of tables) {
    const { wall, cpu, memory } = measureProject(cli, generator, count);
    first ??= { count, cpu };
    const growth = cpu / first.cpu / (count / first.count);
    console.log(
      [
        generator.padEnd(12),
        String(count).padStart(8),
        String(count * 3).padStart(9),
        (wall / 1000).toFixed(2).padStart(10),
        (cpu / 1000).toFixed(2).padStart(10),
        (cpu / count).toFixed(2).padStart(14),
        (memory / 2 ** 20).toFixed(0).padStart(12),
        `${growth.toFixed(2)}×`.padStart(8),
      ].join(""),
    );
  }
}

function measureProject(cli, generator, tables) {
  return withProject({ generator, tables, queries: 3 * tables, forms: mainForms }, (folder) => {
    measureNode([cli, "generate"], { cwd: folder });
    rmSync(join(folder, "db"), { recursive: true, force: true });
    return measureNode([cli, "generate"], { cwd: folder });
  });
}
