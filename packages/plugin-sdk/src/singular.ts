const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["lice", "louse"],
  ["oxen", "ox"],
  ["quizzes", "quiz"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["indices", "index"],
  ["matrices", "matrix"],
  ["vertices", "vertex"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["ties", "tie"],
  ["pies", "pie"],
  ["aliases", "alias"],
  ["statuses", "status"],
  ["viruses", "virus"],
  ["buses", "bus"],
  ["bonuses", "bonus"],
  ["caches", "cache"],
  ["leaves", "leaf"],
  ["lives", "life"],
  ["knives", "knife"],
  ["wives", "wife"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["wolves", "wolf"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["echoes", "echo"],
]);

/** Words that end in "s" but are not plurals, or are both. */
const unchanged: ReadonlySet<string> = new Set(
  "series species news lens canvas atlas bias gas data media equipment information money analytics sms dns tls css aws https always".split(
    " ",
  ),
);

const rules: readonly (readonly [RegExp, string])[] = [
  [/(ss|us|is)$/i, "$1"],
  [/(analy|cri|diagno|hypothe|paralle|parenthe|progno|synop|the)ses$/i, "$1sis"],
  [/(x|ch|sh|ss|zz)es$/i, "$1"],
  [/([^aeiouy]|qu)ies$/i, "$1y"],
  [/s$/i, ""],
];

/**
 * The singular of an English noun; of a name of several words (`book_reviews`, `bookReviews`) its last word's. A name that is no
 * known plural stays as it is.
 */
export function singular(name: string): string {
  const start = Math.max(name.lastIndexOf("_") + 1, name.search(/[A-Z][a-z0-9]*$/));
  const word = name.slice(start);
  return name.slice(0, start) + singularWord(word);
}

function singularWord(word: string): string {
  const lower = word.toLowerCase();
  if (unchanged.has(lower)) return word;
  const known = irregular.get(lower);
  if (known !== undefined) return word.slice(0, 1) + known.slice(1);
  for (const [ending, replacement] of rules) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
