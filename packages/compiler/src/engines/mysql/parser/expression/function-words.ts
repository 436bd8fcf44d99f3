/** Reserved words that are functions when a parenthesis follows. */
const functionWords: ReadonlySet<string> = new Set(
  (
    "char charset collation current_date current_time current_timestamp current_user cume_dist database default dense_rank " +
    "first_value format grouping if insert interval lag last_value lead left localtime localtimestamp match mod nth_value ntile " +
    "percent_rank rank repeat replace right row_number schema truncate utc_date utc_time utc_timestamp values"
  ).split(" "),
);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
