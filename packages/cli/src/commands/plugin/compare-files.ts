import { createTwoFilesPatch } from "diff";
import type { GoldenFiles } from "./golden-case.ts";

/** How what came out differs from what is expected, a text for each file; empty when it does not. */
export function compareFiles(expected: GoldenFiles, actual: GoldenFiles): readonly string[] {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    const wanted = expected.get(path);
    const got = actual.get(path);
    if (wanted && got) return Buffer.compare(wanted, got) === 0 ? [] : [patch(path, wanted, got)];
    if (!wanted) return [`${path} is not expected:\n${indent(textOf(got))}`];
    return [`${path} is missing`];
  });
}

function patch(path: string, wanted: Uint8Array, got: Uint8Array): string {
  const [wantedText, gotText] = [textOf(wanted), textOf(got)];
  if (wantedText === gotText) return `${path} differs in bytes that are not text`;
  const text = createTwoFilesPatch(path, path, wantedText, gotText, "expected", "actual", { context: 2 });
  // In front there are an index and a ruler.
  return text.slice(text.indexOf("--- ")).replace(/\n$/, "");
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}
