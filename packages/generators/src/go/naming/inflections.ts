/** Whole names, whatever their case, that are their own singular. */
export const unchangedWords: ReadonlySet<string> = new Set([
  "campus",
  "meta",
  "equipment",
  "information",
  "rice",
  "money",
  "species",
  "series",
  "fish",
  "sheep",
  "jeans",
  "police",
]);

/** Whole names, whatever their case; the singular is in lower case. */
export const wholeWords: ReadonlyMap<string, string> = new Map([
  ["calories", "calorie"],
  ["waves", "wave"],
  ["metadata", "metadata"],
]);

export const irregularEndings: readonly (readonly [plural: string, singular: string])[] = [
  ["people", "person"],
  ["men", "man"],
  ["children", "child"],
  ["sexes", "sex"],
  ["moves", "move"],
  ["mombies", "mombie"],
];

/** Endings as regular expressions; the first that matches is replaced. */
export const patterns: readonly (readonly [source: string, replacement: string])[] = [
  ["(database)s$", "$1"],
  ["(quiz)zes$", "$1"],
  ["(matr)ices$", "$1ix"],
  ["(vert|ind)ices$", "$1ex"],
  ["^(ox)en", "$1"],
  ["(alias|status)(es)?$", "$1"],
  ["(octop|vir)(us|i)$", "$1us"],
  ["^(a)x[ie]s$", "$1xis"],
  ["(cris|test)(is|es)$", "$1is"],
  ["(shoe)s$", "$1"],
  ["(o)es$", "$1"],
  ["(bus)(es)?$", "$1"],
  ["^(m|l)ice$", "$1ouse"],
  ["(x|ch|ss|sh)es$", "$1"],
  ["(c)ookies$", "$1ookie"],
  ["(m)ovies$", "$1ovie"],
  ["(s)eries$", "$1eries"],
  ["([^aeiouy]|qu)ies$", "$1y"],
  ["([lr])ves$", "$1f"],
  ["(tive)s$", "$1"],
  ["(hive)s$", "$1"],
  ["([^f])ves$", "$1fe"],
  ["(^analy)(sis|ses)$", "$1sis"],
  ["((a)naly|(b)a|(d)iagno|(p)arenthe|(p)rogno|(s)ynop|(t)he)(sis|ses)$", "$1sis"],
  ["([ti])a$", "$1um"],
  ["(n)ews$", "$1ews"],
  ["(ss)$", "$1"],
  ["s$", ""],
];
