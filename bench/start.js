import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureNode, median } from "./measured-process.js";
import { unpackCli } from "./unpacked-cli.js";

const examples = ["authors", "marketplace"];

/** `generate` on examples against a bare Node that does nothing, in turn, so that noise hits both alike: `start`, or `start 50 authors`. */
export async function run([rounds = "30", ...names]) {
  const cli = await unpackCli();
  for (const example of names.length > 0 ? names : examples) measureExample(cli, example, Number(rounds));
}

function measureExample(cli, example, rounds) {
  const project = mkdtempSync(join(tmpdir(), "sqlc-ts-start-"));
  cpSync(fileURLToPath(new URL(`../examples/${example}`, import.meta.url)), project, { recursive: true });
  try {
    const bare = () => measureNode(["-e", "0"]);
    const generate = () => measureNode([cli, "generate"], { cwd: project });
    for (let round = 0; round < 3; round++) generate();
    const pairs = Array.from({ length: rounds }, () => ({ bare: bare(), generate: generate() }));
    report(`${example}, wall`, pairs, (run) => run.wall);
    report(`${example}, CPU`, pairs, (run) => run.cpu);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function report(name, pairs, pick) {
  const ratio = median(pairs.map((pair) => pick(pair.generate) / pick(pair.bare)));
  const bare = median(pairs.map((pair) => pick(pair.bare)));
  const generate = median(pairs.map((pair) => pick(pair.generate)));
  console.log(
    `${name}: node ${bare.toFixed(1)} ms, generate ${generate.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (${pairs.length} pairs)`,
  );
}
