import type { Host } from "../host.ts";
import { findLinkEscapes } from "./find-link-escapes.ts";
import { type GeneratedFiles, type OutputPlan, planOutput } from "./plan-output.ts";

/** As {@link planOutput}, with the disk looked at: nothing may leave the folder by a symbolic link either. */
export async function planSafely(host: Host, generated: GeneratedFiles): Promise<OutputPlan> {
  const planned = planOutput(generated);
  if (!planned.ok) return planned;
  const problems = await findLinkEscapes(host, generated.folder, planned.files);
  return problems.length === 0 ? planned : { ok: false, problems };
}
