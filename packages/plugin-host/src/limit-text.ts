import { describeBytes, describeMilliseconds } from "./show-quantity.ts";
import type { PluginLimits } from "./transport.ts";

/** Why a plugin was stopped, in the same words for every kind and platform. */
export function describeTimeLimit({ milliseconds }: Pick<PluginLimits, "milliseconds">): string {
  return `stopped after ${describeMilliseconds(milliseconds)}, its limit of time`;
}

/** As {@link describeTimeLimit}. */
export function describeOutputLimit({ outputBytes }: Pick<PluginLimits, "outputBytes">): string {
  return `stopped after ${describeBytes(outputBytes)} of output, its limit`;
}

/** What a plugin in the sandbox wrote to stderr, and why it failed. The plugin's own words come first: they say most. */
export function withStderr(stderr: string, failure: string): string {
  return stderr === "" ? failure : `${stderr}\n${failure}`;
}
