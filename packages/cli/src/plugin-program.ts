import { Argument, type Command, Option } from "commander";
import type { DumpFlags } from "./commands/plugin/dump.ts";
import type { InitPluginFlags } from "./commands/plugin/init.ts";
import type { InspectFlags } from "./commands/plugin/inspect.ts";
import type { RunPluginFlags } from "./commands/plugin/run.ts";
import type { TestFlags } from "./commands/plugin/test.ts";

/** The commands for those who write plugins; the code of each is loaded when it is called. */
export function addPluginCommands(program: Command, exit: (status: number) => void): void {
  const plugin = program.command("plugin").description("Write, try and look into plugins");
  const add = (command: string, summary: string): Command =>
    plugin.command(command).description(summary).configureHelp({ showGlobalOptions: true });

  add("init", "Make a plugin: sources, an example project and a test; nothing is overwritten")
    .argument("[folder]", "where to; the plugin is called as the folder is (default: plugin)")
    .addOption(
      new Option("-l, --lang <language>", "language").choices(["typescript", "rust", "go"]).default("typescript"),
    )
    .action(async (folder: string | undefined, flags: InitPluginFlags) => {
      const { initPlugin } = await import("./commands/plugin/init.ts");
      exit(initPlugin(folder, flags));
    });

  add("inspect", "Show what plugins are and may do, without running them")
    .argument("[name...]", "plugins of the configuration, or their files (default: all of the configuration)")
    .option("--offline", "fetch nothing: plugins come from the cache")
    .action(async (names: readonly string[], _, command: Command) => {
      const { inspectPlugins } = await import("./commands/plugin/inspect.ts");
      exit(await inspectPlugins(names, command.optsWithGlobals<InspectFlags>()));
    });

  add("dump", "Save the request that a plugin of the configuration gets")
    .addArgument(pluginArgument("of the configuration"))
    .addOption(entryOption())
    .option("-o, --output <file>", "where to (default: printed)")
    .addOption(
      new Option("--format <format>", "json for people, binary for programs (default: by the file's name)").choices([
        "json",
        "binary",
      ]),
    )
    .action(async (name: string | undefined, _, command: Command) => {
      const { dumpRequest } = await import("./commands/plugin/dump.ts");
      exit(await dumpRequest(name, command.optsWithGlobals<DumpFlags>()));
    });

  add("run", "Run a plugin and print its files, on a saved request or on the configuration's SQL")
    .addArgument(pluginArgument("of the configuration, or its file (.wasm, .js or a program)"))
    .option("-r, --request <file>", "a request that plugin dump has saved")
    .option("--options <json>", "other options: JSON, or a file with it")
    .option("-o, --output <folder>", "write the files there instead")
    .addOption(entryOption())
    .addOption(kindOption())
    .action(async (name: string | undefined, _, command: Command) => {
      const { runPlugin } = await import("./commands/plugin/run.ts");
      exit(await runPlugin(name, command.optsWithGlobals<RunPluginFlags>()));
    });

  add("test", "Run a plugin on every case below a folder and compare its files with those expected")
    .addArgument(pluginArgument("of the configuration, or its file (.wasm, .js or a program)"))
    .option("-c, --cases <folder>", "where the cases are (default: tests)")
    .option("-t, --filter <text>", "only cases with this in their names")
    .option("-u, --update", "expect what comes out now")
    .addOption(kindOption())
    .action(async (name: string | undefined, _, command: Command) => {
      const { testPlugin } = await import("./commands/plugin/test.ts");
      exit(await testPlugin(name, command.optsWithGlobals<TestFlags>()));
    });

  add("embed-schema", "Write the JSON Schema of a plugin's options into its module")
    .argument("<module>", "a .wasm file")
    .argument("<schema>", "a .json file")
    .option("-o, --output <file>", "write a new module instead")
    .action(async (module: string, schema: string, flags: { readonly output?: string }) => {
      const { embedSchema } = await import("./commands/plugin/embed-schema.ts");
      exit(await embedSchema(module, schema, flags));
    });
}

function pluginArgument(which: string): Argument {
  return new Argument("[plugin]", `the name of a plugin ${which} (default: the only one)`);
}

function entryOption(): Option {
  return new Option("-e, --entry <entry>", "name or number (from 1) of the item of sql, where several use the plugin");
}

function kindOption(): Option {
  const kinds = ["wasm", "script", "module", "process"];
  return new Option("-k, --kind <kind>", "how to run the file (default: by its name; .js is a script)").choices(kinds);
}
