import { type DecodeContext, type Located, object, spanOf, text } from "./decoder.ts";
import { goOptionBytes } from "./go-option-bytes.ts";
import type { GoOptions } from "./go-options.ts";
import type { GeneratorSettings, PluginDefinition } from "./model.ts";
import { type ConfigNode, isNull, type MapNode } from "./node.ts";
import { encodeJson, OptionError, optionBytes } from "./option-bytes.ts";
import { startOf } from "./resolve-entry.ts";
import type { CodegenFields, JsonFields, SqlFields } from "./version-2-fields.ts";

export interface GeneratorContext {
  readonly decode: DecodeContext;
  readonly plugins: ReadonlyMap<string, PluginDefinition>;
  /** The root's `overrides.go`. */
  readonly goGlobal: { readonly options: Uint8Array; readonly node: ConfigNode | undefined };
  /** The root's `options` by plugin name. */
  readonly pluginOptions: ReadonlyMap<string, ConfigNode>;
}

/** An entry's generators in the order in which they run. */
export function resolveGenerators(fields: Partial<SqlFields>, context: GeneratorContext): readonly GeneratorSettings[] {
  const { go, json, typescript } = fields.gen?.value ?? {};
  return [
    ...(go ? [resolveGo(go, context)] : []),
    ...(json ? [resolveJson(json, context)] : []),
    ...(typescript && !isNull(typescript) ? resolveTypeScript(typescript, context) : []),
    ...(fields.codegen ?? []).flatMap((codegen) => resolveCodegen(codegen, context)),
  ];
}

function resolveGo({ value, span, node }: Located<Partial<GoOptions>>, context: GeneratorContext): GeneratorSettings {
  const out = requireOut(value.out, span, "missing package path", context);
  return {
    kind: "go",
    label: value.package?.value ?? "",
    out,
    ...modelsFolder(value),
    options: goOptionBytes(value),
    globalOptions: context.goGlobal.options,
    optionPlaces: { own: node, global: context.goGlobal.node },
    span,
  };
}

/** The folder of the models where it is not the package's own. */
export function modelsFolder({
  output_models_path: modelsOut,
}: Partial<Pick<GoOptions, "output_models_path">>): Pick<GeneratorSettings, "modelsOut"> {
  return modelsOut?.value ? { modelsOut } : {};
}

function resolveJson(
  { value, span, node }: Located<Partial<JsonFields>>,
  context: GeneratorContext,
): GeneratorSettings {
  const out = requireOut(value.out, span, "no output path", context);
  const options = JSON.stringify({
    out: out.value,
    indent: value.indent?.value || undefined,
    filename: value.filename?.value || undefined,
  });
  const optionPlaces = { own: node, global: undefined };
  return {
    kind: "json",
    label: "",
    out,
    options: encodeJson(options),
    globalOptions: new Uint8Array(),
    optionPlaces,
    span,
  };
}

function resolveTypeScript(node: ConfigNode, context: GeneratorContext): readonly GeneratorSettings[] {
  if (node.kind !== "map") {
    object("map[string]any", {})(node, context.decode);
    return [];
  }
  const span = spanOf(node, context.decode);
  const written = node.entries.find(({ key }) => key.text === "out")?.value;
  const out = requireOut(written && text(written, context.decode), span, "no output path", context);
  const global = context.pluginOptions.get("typescript");
  const options = bytesOf(withoutKey(node, "out"), context);
  const globalOptions = bytesOf(global, context);
  const optionPlaces = { own: node, global };
  return [{ kind: "typescript", label: "typescript", out, options, globalOptions, optionPlaces, span }];
}

function resolveCodegen(
  { value, span }: Located<Partial<CodegenFields>>,
  context: GeneratorContext,
): readonly GeneratorSettings[] {
  const name = value.plugin?.value ?? "";
  if (name === "") {
    context.decode.report({ text: "missing plugin name", span: value.plugin?.span ?? startOf(span) });
    return [];
  }
  const plugin = context.plugins.get(name);
  // differs from sqlc: the TypeScript generator needs no declaration; a plugin declared under its name goes before it.
  const isBuiltIn = !plugin && name === "typescript";
  if (!plugin && !isBuiltIn) {
    const declared = [...context.plugins.keys()].join(", ");
    context.decode.report({
      text: "no plugin found",
      ...(value.plugin && { span: value.plugin.span }),
      message: `no plugin called "${name}"`,
      hint: declared === "" ? 'declare it under "plugins"' : `declared under "plugins": ${declared}`,
    });
    return [];
  }
  return [
    {
      ...(plugin ? { kind: "plugin", plugin } : { kind: "typescript" }),
      label: name,
      out: requireOut(value.out, span, "no output path", context),
      options: bytesOf(value.options, context),
      globalOptions: bytesOf(context.pluginOptions.get(name), context),
      optionPlaces: { own: value.options, global: context.pluginOptions.get(name) },
      span,
    },
  ];
}

function requireOut(
  out: Located<string> | undefined,
  owner: GeneratorSettings["span"],
  problem: string,
  context: GeneratorContext,
): Located<string> {
  if (out?.value) return out;
  const span = out?.span ?? startOf(owner);
  context.decode.report({ text: problem, span, message: '"out", the folder to write to, is missing here' });
  return out ?? { value: "", span: owner };
}

function bytesOf(node: ConfigNode | undefined, context: GeneratorContext): Uint8Array {
  try {
    return optionBytes(node);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    context.decode.report({ text: `invalid options: ${error.message}`, span: spanOf(error.node, context.decode) });
    return new Uint8Array();
  }
}

function withoutKey(node: MapNode, name: string): MapNode {
  return { ...node, entries: node.entries.filter(({ key }) => key.text !== name) };
}
