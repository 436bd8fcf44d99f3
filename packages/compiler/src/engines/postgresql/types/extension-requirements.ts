/** What `CREATE EXTENSION … CASCADE` installs too: `requires` of the extensions' control files. */
const requirements: ReadonlyMap<string, readonly string[]> = new Map([
  ["earthdistance", ["cube"]],
  ["postgis_raster", ["postgis"]],
  ["postgis_sfcgal", ["postgis"]],
  ["postgis_tiger_geocoder", ["postgis", "fuzzystrmatch"]],
  ["postgis_topology", ["postgis"]],
  ["pgrouting", ["postgis"]],
  ["h3_postgis", ["postgis"]],
  ["vectorscale", ["vector"]],
  ["ai", ["vector"]],
]);

/** Extensions that come with another one. */
export function requiredExtensions(extension: string): readonly string[] {
  return requirements.get(extension) ?? [];
}

/** Extensions with which this one may come. */
export function requiringExtensions(extension: string): readonly string[] {
  return [...requirements].filter(([, required]) => required.includes(extension)).map(([name]) => name);
}
