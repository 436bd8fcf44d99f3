import { didYouMean } from "@sqlc-ts/diagnostics";
import type { PluginLimits, SandboxGrants } from "@sqlc-ts/plugin-host";
import type { DecodeContext, Located } from "./decoder.ts";
import type { PluginDefinition } from "./model.ts";
import type { GrantFields, LimitFields, PluginFields } from "./plugin-fields.ts";
import type { ConfigProblem } from "./problem.ts";
import { parseBytes, parseMilliseconds } from "./quantity.ts";
import { startOf } from "./resolve-entry.ts";

const kinds = ["process", "wasm", "grpc", "module", "script"] as const;

/** Checks the plugins in order; those with a mistake are reported and still listed, so that their users are not reported too. */
export function resolvePlugins(
  plugins: readonly Located<Partial<PluginFields>>[],
  context: DecodeContext,
): readonly PluginDefinition[] {
  const names = new Set<string>();
  return plugins.map((plugin) => {
    const mistake = findMistake(plugin.value, names);
    if (mistake) context.report({ span: plugin.value.name?.span ?? startOf(plugin.span), ...mistake });
    names.add(plugin.value.name?.value ?? "");
    return resolvePlugin(plugin, context);
  });
}

function findMistake(fields: Partial<PluginFields>, names: ReadonlySet<string>): ConfigProblem | undefined {
  const name = fields.name?.value ?? "";
  if (name === "") return { text: "missing plugin name" };
  if (name === "go" || name === "json") return { text: "a built-in plugin with that name already exists" };
  if (names.has(name)) return { text: "a plugin with that name already exists" };
  const given = kinds.filter((kind) => fields[kind]);
  const hint = `a plugin has one of ${kinds.join(", ")}`;
  if (given.length === 0) return { text: "plugin: field `process` or `wasm` required", hint };
  if (given.length > 1) {
    return { text: `plugin: ${given.map((kind) => `\`${kind}\``).join(" and ")} cannot both be defined`, hint };
  }
  return findMissingPart(fields);
}

function findMissingPart({
  process,
  wasm,
  grpc,
  module,
  script,
  grants,
  limits,
}: Partial<PluginFields>): ConfigProblem | undefined {
  if (process && !process.value.cmd?.value) return { text: "plugin: missing process command" };
  if (grpc && !grpc.value.cmd?.value && !grpc.value.address?.value) {
    return { text: "plugin: missing grpc command or address" };
  }
  if (grpc?.value.cmd && grpc.value.address) return { text: "plugin: grpc has either a command or an address" };
  if (module && !module.value.path?.value) return { text: "plugin: missing module path" };
  if (script && !script.value.path?.value) return { text: "plugin: missing script path" };
  if (grants?.value.directories && !wasm) {
    return { text: "plugin: only wasm plugins can be granted directories", span: startOf(grants.span) };
  }
  const files = limits?.value.files;
  if (files && files.value < 1) return { text: "plugin: invalid limit: files must be at least 1", span: files.span };
  return undefined;
}

function resolvePlugin(
  { value: fields, span }: Located<Partial<PluginFields>>,
  context: DecodeContext,
): PluginDefinition {
  const catalog = resolveCatalog(fields.catalog, context);
  return {
    name: fields.name?.value ?? "",
    env: valuesOf(fields.env),
    ...resolveKind(fields),
    ...(fields.schema?.value && { schema: fields.schema.value }),
    ...(catalog && { catalog }),
    ...(fields.extensions && { extensions: fields.extensions.value }),
    limits: resolveLimits(fields.limits?.value ?? {}, context),
    grants: resolveGrants(fields.grants?.value ?? {}),
    span,
  };
}

function resolveKind({ process, wasm, grpc, module, script }: Partial<PluginFields>): Partial<PluginDefinition> {
  return {
    ...(process && {
      process: {
        command: process.value.cmd?.value ?? "",
        args: valuesOf(process.value.args),
        format: process.value.format ?? { value: "", span: process.span },
      },
    }),
    ...(wasm && { wasm: { url: wasm.value.url?.value ?? "", sha256: wasm.value.sha256?.value ?? "" } }),
    ...(grpc && {
      grpc: {
        command: grpc.value.cmd?.value ?? "",
        args: valuesOf(grpc.value.args),
        address: grpc.value.address?.value ?? "",
      },
    }),
    ...(module && { module: { path: module.value.path?.value ?? "" } }),
    ...(script && { script: { path: script.value.path?.value ?? "" } }),
  };
}

function valuesOf(list: readonly Located<string>[] | undefined): readonly string[] {
  return (list ?? []).map(({ value }) => value);
}

function resolveCatalog(catalog: Located<string> | undefined, context: DecodeContext): "user" | "full" | undefined {
  const value = catalog?.value;
  if (value === undefined || value === "user" || value === "full") return value;
  const hint = didYouMean(value, ["user", "full"]) ?? "catalog: user, or full to list the engine's own schemas too";
  context.report({ text: `plugin: unknown catalog: ${value}`, ...(catalog && { span: catalog.span }), hint });
  return undefined;
}

function resolveLimits(fields: Partial<LimitFields>, context: DecodeContext): Partial<PluginLimits> {
  const read = (
    field: Located<string> | undefined,
    parse: (text: string) => number | undefined,
    wanted: string,
  ): number | undefined => {
    const value = field && parse(field.value);
    if (field && value === undefined) {
      context.report({
        text: `plugin: invalid limit: ${field.value}`,
        span: field.span,
        message: `this must be ${wanted}`,
      });
    }
    return value;
  };
  const bytes = read(fields.memory, parseBytes, "a size such as 512MiB");
  const outputBytes = read(fields.output, parseBytes, "a size such as 64MiB");
  const milliseconds = read(fields.time, parseMilliseconds, "a time such as 30s");
  const files = fields.files?.value;
  return {
    ...(bytes !== undefined && { bytes }),
    ...(outputBytes !== undefined && { outputBytes }),
    ...(milliseconds !== undefined && { milliseconds }),
    ...(files !== undefined && { files }),
  };
}

function resolveGrants({ clock, random, directories }: Partial<GrantFields>): SandboxGrants {
  const mounts = [...(directories ?? new Map<string, Located<string>>())];
  return {
    clock: clock?.value ?? false,
    random: random?.value ?? false,
    directories: mounts.map(([mount, { value }]) => ({ mount, path: value })),
  };
}
