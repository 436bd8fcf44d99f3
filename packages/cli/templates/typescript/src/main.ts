// The plugin as a program of its own: process: { cmd: node, args: … }, which sqlc runs too.
import { runStdio } from "@sqlc-ts/plugin-sdk/node";
import { plugin } from "./plugin.ts";

await runStdio(plugin);
