import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDifferences } from "../differences/read-differences.ts";
import { type CorpusCase, readInput } from "./case.ts";
import { compareLine, isRefusedBySqlc, type LineVerdict } from "./compare-messages.ts";
import type { Measure } from "./measure.ts";
import { runCase } from "./run-case.ts";

/** Compares what sqlc printed on standard error, line by line, and its exit status, with what a whole run prints here. */
export async function measureMessages(cases: readonly CorpusCase[], list: (text: string) => void): Promise<Measure[]> {
  const lines: Record<LineVerdict, number> = {
    same: 0,
    "same text, more exact place": 0,
    "argued text": 0,
    "same text, another place": 0,
    "another text": 0,
  };
  const statuses = { "same or argued": 0, other: 0 };
  for (const corpusCase of cases.filter(isMeasured)) {
    const { ok, output } = await runCase(corpusCase, "sqlc");
    const verdicts = judgeLines(corpusCase, ok, output);
    const isSameStatus =
      ok === (corpusCase.exitCode === 0) || verdicts.every(([, verdict]) => verdict === "argued text");
    statuses[isSameStatus ? "same or argued" : "other"]++;
    for (const [, verdict] of verdicts) lines[verdict]++;
    if (verdicts.some(([, verdict]) => verdict !== "same")) list(showCase(corpusCase.name, verdicts, output));
  }
  const good: LineVerdict[] = ["same", "same text, more exact place", "argued text"];
  const promise = { goodAtLeast: 1, provenAtMost: 1 };
  return [
    { title: "lines of messages", counts: lines, good, promise },
    { title: "exit statuses of cases with messages", counts: statuses, good: ["same or argued"], promise },
  ];
}

function judgeLines(corpusCase: CorpusCase, ok: boolean, output: string): [string, LineVerdict][] {
  const recorded = recordedLines(corpusCase);
  const differences = readDifferences()
    .filter(({ engine }) => corpusCase.engines.includes(engine))
    .flatMap((file) => file.differences);
  if (ok && corpusCase.exitCode !== 0) {
    const refused = differences.flatMap(({ sqlc, ours }) =>
      typeof sqlc === "string" && Array.isArray(ours) ? sqlc : [],
    );
    const messages = recorded.filter((line) => !line.startsWith("# "));
    const isArgued = messages.every((line) => isRefusedBySqlc(line, refused));
    return recorded.map((line) => [line, isArgued ? "argued text" : "another text"]);
  }
  const input = readInput(corpusCase);
  const comparison = {
    ours: output.split("\n"),
    read: (file: string) => input[join("/project", corpusCase.root, file)],
    argued: differences.flatMap(({ texts }) => texts ?? []),
  };
  return recorded.map((line) => [line, compareLine(line, comparison)]);
}

/** Cases of plugins are run in tests/plugins. */
function isMeasured(corpusCase: CorpusCase): boolean {
  const usesPlugin = corpusCase.requests.some(({ gen }) => gen.startsWith("plugin:"));
  return corpusCase.command === "generate" && !usesPlugin && recordedLines(corpusCase).length > 0;
}

function recordedLines({ folder }: CorpusCase): string[] {
  const file = join(folder, "stderr.txt");
  return existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
}

function showCase(name: string, verdicts: readonly (readonly [string, LineVerdict])[], output: string): string {
  const lines = verdicts.map(([line, verdict]) => `  sqlc (${verdict})\n    ${line}`);
  return [`\n${name}`, ...lines, "  here", `    ${output.trim().replaceAll("\n", "\n    ")}`].join("\n");
}
