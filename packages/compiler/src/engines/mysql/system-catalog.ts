import type { SystemCatalog } from "../engine.ts";

/** The server's own tables are not described: queries of `information_schema` are for tools, not for applications. */
export const systemCatalog: SystemCatalog = {
  findRelation: () => undefined,
  hiddenColumns: [],
  findExtension: () => undefined,
};
