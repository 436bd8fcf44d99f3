import { type GoPackage, packages } from "../syntax/packages.ts";
import { type GoType, goType } from "./go-type.ts";

/** Packages of the names that types without an import path may begin with. */
const known: readonly (readonly [prefix: string, imports: GoPackage])[] = [
  ["sql.Null", packages.sql],
  ["json.RawMessage", packages.json],
  ["time.Time", packages.time],
  ["net.IP", packages.net],
  ["net.HardwareAddr", packages.net],
  ["netip.Addr", packages.netip],
  ["netip.Prefix", packages.netip],
  ["pqtype.", packages.pqtype],
  ["pq.NullTime", packages.pq],
  ["uuid.UUID", packages.uuid],
  ["uuid.NullUUID", packages.uuid],
  ["pgvector.Vector", packages.pgvector],
];

/** A type from its text, with the import that a name like `time.Time` needs; `pgtype` is the package of that name to take. */
export function knownType(text: string, pgtype: GoPackage): GoType {
  const type = goType(text);
  if (!type.name.includes(".")) return type;
  if (type.name.startsWith("pgtype.")) return { ...type, imports: pgtype };
  const imports = known.find(([prefix]) => type.name.startsWith(prefix))?.[1];
  return imports ? { ...type, imports } : type;
}
