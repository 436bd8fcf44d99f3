import type { SourceFile } from "@sqlc-ts/diagnostics";
import type { Engine } from "../engine.ts";
import { createPostgresqlEngine } from "./index.ts";
import { requiringExtensions } from "./types/extension-requirements.ts";
import type { FactTexts } from "./types/fact-texts.ts";

/** What to load besides the core. */
export interface PostgresqlNeeds {
  /** The texts that will be compiled: only what they mention is loaded. Without them everything is. */
  readonly sources?: readonly SourceFile[];
  /** Also what sqlc lists of the system schemas in a request. */
  readonly listing?: boolean;
}

/** Loads the engine with the system relations and extensions that the sources mention. */
export async function loadPostgresqlEngine(needs: PostgresqlNeeds = {}): Promise<Engine> {
  const mentions = (pattern: RegExp) => needs.sources?.some(({ text }) => pattern.test(text)) ?? true;
  const [system, listing, extensions] = await Promise.all([
    mentions(/\bpg_|information_schema/i) ? import("./gen/relations.ts") : undefined,
    needs.listing ? import("./gen/sqlc-relations.ts") : undefined,
    mentions(/\bextension\b/i) ? loadExtensions(mentions) : new Map<string, FactTexts>(),
  ]);
  return createPostgresqlEngine({
    extensions,
    ...(system && { relations: system.relations }),
    ...(listing && { sqlcRelations: listing.sqlcRelations }),
  });
}

async function loadExtensions(mentions: (pattern: RegExp) => boolean): Promise<ReadonlyMap<string, FactTexts>> {
  const { extensionLoaders } = await import("./gen/extensions.ts");
  const wanted = [...extensionLoaders].filter(([name]) =>
    mentions(new RegExp(`\\b(${[name, ...requiringExtensions(name)].join("|")})\\b`, "i")),
  );
  return new Map(
    await Promise.all(wanted.map(async ([name, load]): Promise<[string, FactTexts]> => [name, await load()])),
  );
}
