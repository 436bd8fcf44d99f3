import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createDatabase, readMigrations } from "../../../examples/marketplace/src/database.ts";
import { exampleFolder, readFiles } from "../../servers/support/example-files.ts";
import { generateProject } from "../../servers/support/generate-project.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const example = exampleFolder("marketplace");

test("generates the code that is committed", async () => {
  const inputs = readFiles(example, /\.(sql|yaml)$/);
  const generated = await generateProject(inputs);
  const committed = Object.entries(readFiles(example, /\.ts$/)).filter(([path]) => path.startsWith("src/db/"));
  expect(Object.fromEntries(generated)).toEqual({ ...inputs, ...Object.fromEntries(committed) });
});

test("type-checks strictly", () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", example], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("can take every migration back", async () => {
  const empty = await createDatabase();
  for (const { down } of [...(await readMigrations())].reverse()) await empty.exec(down);
  const { rows } = await empty.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace");
  await empty.close();
  expect(rows).toEqual([]);
});
