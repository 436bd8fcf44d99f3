import { irregularEndings, patterns, unchangedWords, wholeWords } from "./inflections.ts";

/** The singular of a table's name, schema prefix included, by sqlc's rules: `people` → `person`, `caves` → `cafe`. */
export function singular(name: string, excluded: ReadonlySet<string>): string {
  const lower = name.toLowerCase();
  if (excluded.has(lower) || unchangedWords.has(lower)) return name;
  const whole = wholeWords.get(lower);
  if (whole !== undefined) return whole;
  return replaceIrregular(name) ?? replacePattern(name);
}

function replaceIrregular(name: string): string | undefined {
  for (const [plural, replacement] of irregularEndings) {
    for (const change of [upper, capitalised, asIs]) {
      const ending = change(plural);
      if (name.endsWith(ending)) return name.slice(0, -ending.length) + change(replacement);
    }
  }
  return undefined;
}

function replacePattern(name: string): string {
  const found = expressions.find(([expression]) => expression.test(name));
  return found ? name.replace(...found) : name;
}

/** Each pattern is tried in capitals, as it is, and ignoring case. */
const expressions = patterns.flatMap(([source, replacement]): [RegExp, string][] => [
  [new RegExp(source.toUpperCase()), replacement.toUpperCase()],
  [new RegExp(source), replacement],
  [new RegExp(source, "i"), replacement],
]);

const upper = (text: string) => text.toUpperCase();
const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const asIs = (text: string) => text;
