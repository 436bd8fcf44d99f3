import { type PluginUse, pluginUses, type ResolvedConfig } from "@sqlc-ts/project";
import { CommandError } from "./command-error.ts";

export interface UseChoice {
  /** Name of the plugin; default: the only one that is used. */
  readonly plugin?: string | undefined;
  /** Name or number, from 1, of the item of `sql`; default: the only one that uses the plugin. */
  readonly entry?: string | undefined;
}

/** The place of the configuration that is meant. Throws {@link CommandError} when there is none, or more than one. */
export function chooseUse(config: ResolvedConfig, { plugin, entry }: UseChoice): PluginUse {
  const uses = pluginUses(config);
  const ofPlugin = plugin === undefined ? uses : uses.filter((use) => use.plugin.name === plugin);
  const found = entry === undefined ? ofPlugin : ofPlugin.filter((use) => isEntry(use, entry));
  const [first, second] = found;
  if (!first) throw notFound(config, uses, { plugin, entry });
  if (!second) return first;
  const isOnePlugin = found.every((use) => use.plugin === first.plugin);
  if (!isOnePlugin) {
    throw new CommandError("the configuration uses several plugins", `name one of them: ${listed(found)}`);
  }
  const entries = found.map((use) => use.entry.name || String(use.entry.index + 1)).join(", ");
  throw new CommandError(
    `the configuration uses the plugin ${first.plugin.name} in several places`,
    `--entry takes one of ${entries}`,
  );
}

function isEntry({ entry }: PluginUse, wanted: string): boolean {
  return entry.name === wanted || String(entry.index + 1) === wanted;
}

function notFound(config: ResolvedConfig, uses: readonly PluginUse[], { plugin, entry }: UseChoice): CommandError {
  if (uses.length === 0) {
    return new CommandError("the configuration uses no plugin", "declare one under plugins and use it under codegen");
  }
  if (plugin !== undefined && !uses.some((use) => use.plugin.name === plugin)) {
    const isDeclared = config.plugins.some(({ name }) => name === plugin);
    return isDeclared
      ? new CommandError(`the plugin ${plugin} is declared, but no codegen uses it`)
      : new CommandError(`no plugin called "${plugin}"`, `used in the configuration: ${listed(uses)}`);
  }
  return new CommandError(
    `no entry "${entry ?? ""}" of sql uses the plugin`,
    "--entry takes a name or a number from 1",
  );
}

function listed(uses: readonly PluginUse[]): string {
  return [...new Set(uses.map(({ plugin }) => plugin.name))].join(", ");
}
