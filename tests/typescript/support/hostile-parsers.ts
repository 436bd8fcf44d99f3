import pg from "pg";

const hostileOids = [16, 17, 20, 21, 23, 25, 114, 700, 701, 1007, 1009, 1082, 1114, 1184, 1186, 1700, 2950, 3802, 3904];
/** Parsers and serializers that would break everything if they were asked. */
export const hostileParsers = Object.fromEntries(hostileOids.map((oid) => [oid, () => "hostile"]));

/** Replaces the parsers of all clients of pg in this process. */
export function replacePgParsers(): void {
  for (const oid of hostileOids) pg.types.setTypeParser(oid, () => "hostile");
}
