import { measureNode, median } from "./measured-process.js";
import { withProject } from "./synthetic-project.js";
import { forms } from "./synthetic-sql.js";
import { unpackCli } from "./unpacked-cli.js";

const cases = [
  { engine: "mysql", tables: 48, queries: 200 },
  { engine: "sqlite", tables: 58, queries: 400 },
];

/** `generate` on projects for MySQL and SQLite against one of the same size for PostgreSQL, in turn: `engines`, or `engines 20 go`. */
export async function run([rounds = "10", generator = "typescript"]) {
  const cli = await unpackCli();
  for (const { engine, ...size } of cases) {
    const project = { ...size, forms, generator };
    withProject({ ...project, engine }, (own) =>
      withProject(project, (base) =>
        compare(
          engine,
          size,
          () => generate(cli, own),
          () => generate(cli, base),
          Number(rounds),
        ),
      ),
    );
  }
}

function generate(cli, cwd) {
  return measureNode([cli, "generate"], { cwd }).cpu;
}

function compare(engine, { tables, queries }, own, base, rounds) {
  for (let round = 0; round < 2; round++) {
    own();
    base();
  }
  const pairs = Array.from({ length: rounds }, () => ({ own: own(), base: base() }));
  const ratio = median(pairs.map((pair) => pair.own / pair.base)).toFixed(2);
  const [ownCpu, baseCpu] = ["own", "base"].map((side) => median(pairs.map((pair) => pair[side])).toFixed(0));
  console.log(
    `${engine}, ${tables} tables, ${queries} queries: ${ownCpu} ms of CPU, PostgreSQL ${baseCpu} ms, ratio ${ratio} (${rounds} pairs)`,
  );
}
