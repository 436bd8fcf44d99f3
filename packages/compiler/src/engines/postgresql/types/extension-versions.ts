/**
 * Extensions that are released apart from PostgreSQL, and the names of functions and types that versions other than the one whose facts we have
 * may bring. The others come with the server: what they bring hardly changes.
 */
const furtherNames: ReadonlyMap<string, RegExp> = new Map([
  // Until version 3, rasters were a part of it.
  ["postgis", /^(st_|postgis_|raster$)/],
  ["timescaledb", /^(?!pg_)[a-z]+_/],
  ["vector", /vec/],
]);

/** Whether another version of a known extension may bring a function or type of this name. */
export function mayBring(extension: string, name: string): boolean {
  return furtherNames.get(extension)?.test(name) ?? false;
}
