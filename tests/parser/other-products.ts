/**
 * Syntax of other products than MySQL and MariaDB that the suites behind mysql.jsonl hold valid and MariaDB refuses, with what it is; and
 * texts that no server reads.
 */
const syntaxes: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["TiDB: LOAD DATA options", /^load data .*(defined null|format '|with (detached|threads))/is],
  [
    "TiDB: statistics and distribution of tables",
    /^(show (table t1|distribution)|drop stats|alter table t analyze partition)/i,
  ],
  [
    "TiDB: tables",
    /^alter table \S+ (no)?cache$|^(create|drop) global temporary|^alter table t compact|^alter table t read (only|write)/i,
  ],
  ["TiDB: global and local indexes", /(\(a\)|key|unique) (global|local)\)?$|update indexes/i],
  ["TiDB: attributes", /^alter table t (partition p )?attributes/i],
  ["TiDB: FORCE AUTO_INCREMENT", /force auto_increment/i],
  ["TiDB: EXPLAIN of digests and definitions", /^explain (analyze )?(format='json' )?('|alter)/i],
  ["TiDB: priorities of UPDATE and DELETE", /^(update|delete) (high_priority|delayed)/i],
  ["a reserved word as a table's name", /^drop table if exists order$/i],
  ["two dashes without a blank are no comment", /^--Non-recursive/],
  [
    "several routines without delimiters",
    /^create (definer\S+ )?(procedure|trigger)\b.*\bend\b.*\bcreate (definer\S+ )?(procedure|trigger)/is,
  ],
];

export function isOtherProducts(text: string): boolean {
  return syntaxes.some(([, pattern]) => pattern.test(text.trim().replace(/;$/, "")));
}
