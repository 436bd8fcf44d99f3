import type { DecodeContext, Located } from "./decoder.ts";
import type { PluginDefinition } from "./model.ts";
import { startOf } from "./resolve-entry.ts";
import type { PluginFields } from "./version-2-fields.ts";

/** Checks the plugins in order; those with a mistake are reported and still listed, so that their users are not reported too. */
export function resolvePlugins(
  plugins: readonly Located<Partial<PluginFields>>[],
  context: DecodeContext,
): readonly PluginDefinition[] {
  const names = new Set<string>();
  return plugins.map((plugin) => {
    const text = findMistake(plugin.value, names);
    if (text) context.report({ text, span: plugin.value.name?.span ?? startOf(plugin.span) });
    names.add(plugin.value.name?.value ?? "");
    return resolvePlugin(plugin);
  });
}

function findMistake(fields: Partial<PluginFields>, names: ReadonlySet<string>): string | undefined {
  const name = fields.name?.value ?? "";
  if (name === "") return "missing plugin name";
  if (name === "go" || name === "json") return "a built-in plugin with that name already exists";
  if (names.has(name)) return "a plugin with that name already exists";
  if (!fields.process && !fields.wasm) return "plugin: field `process` or `wasm` required";
  if (fields.process && fields.wasm) return "plugin: `process` and `wasm` cannot both be defined";
  if (fields.process && !fields.process.value.cmd?.value) return "plugin: missing process command";
  return undefined;
}

function resolvePlugin({ value: fields, span }: Located<Partial<PluginFields>>): PluginDefinition {
  const { process, wasm } = fields;
  return {
    name: fields.name?.value ?? "",
    env: (fields.env ?? []).map(({ value }) => value),
    ...(process && {
      process: {
        command: process.value.cmd?.value ?? "",
        format: process.value.format ?? { value: "", span: process.span },
      },
    }),
    ...(wasm && { wasm: { url: wasm.value.url?.value ?? "", sha256: wasm.value.sha256?.value ?? "" } }),
    span,
  };
}
