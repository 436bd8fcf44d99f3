/** First words of the lines behind which a migration file says how to undo itself: goose, sql-migrate, tern, dbmate. */
const downMarkers = /^(?:-- \+goose down|-- \+migrate down|---- create above \/ drop below ----|-- migrate:down)/im;

/**
 * The part of a migration file that builds the schema: everything before the first line that begins with a "down" marker.
 * What is left is a prefix of the text, so offsets into it are offsets into the user's file. A later "up" marker does not bring anything back.
 */
export function cutDownMigration(text: string): string {
  const marker = downMarkers.exec(text);
  return marker ? text.slice(0, marker.index) : text;
}
