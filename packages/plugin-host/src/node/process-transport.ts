import { encodeRequest, type GenerateRequest, requestToJson } from "@sqlc-ts/protocol";
import { describeOutputLimit, describeTimeLimit } from "../limit-text.ts";
import { PluginError } from "../plugin-error.ts";
import { ResponseError, readResponse, reportsErrors } from "../read-response.ts";
import { generateMethod, type PluginLimits, type PluginTransport, type ProcessDefinition } from "../transport.ts";
import { explainNotFound, findCommand, hasProgramFormat } from "./find-command.ts";
import { type ProcessOutcome, runProcess } from "./run-process.ts";

/** Runs a plugin as a process of its own: not sandboxed, but without this process's environment and stopped at the limits. */
export const processTransport: PluginTransport<ProcessDefinition> = {
  async run(definition, request, limits, signal) {
    const { name, command } = definition;
    const program = findCommand(command, definition.baseDirectory, process.env.PATH);
    if (!program) throw absent(definition, `${command} not found${explainNotFound(command, definition.baseDirectory)}`);
    if (!hasProgramFormat(program)) {
      const hint = "it has no #! line and is no program of this system; name an interpreter as cmd and it in args";
      throw absent(definition, `error running command fork/exec ${program}: exec format error\n  hint: ${hint}`);
    }
    const outcome = await runProcess({
      program,
      args: [...definition.args, generateMethod],
      environment: definition.environment,
      input: () => encode(definition, request),
      milliseconds: limits.milliseconds,
      outputBytes: limits.outputBytes,
      signal,
    });
    const failure = explain(outcome, program, limits);
    if (failure === undefined && outcome.stderr !== "") definition.onStderr?.(outcome.stderr);
    const hasExited = failure !== undefined && outcome.end.kind === "exited";
    const isReported = hasExited && reportsErrors(outcome.stdout, definition.format);
    if (failure !== undefined && !isReported) throw new PluginError(`process: ${failure}`, name, "process");
    try {
      return readResponse(outcome.stdout, definition.format, limits.files);
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      const message = `process: failed to read codegen resp: ${error.message}${quote(outcome.stderr)}`;
      throw new PluginError(message, name, "process", { cause: error });
    }
  },
};

function absent({ name }: ProcessDefinition, message: string): PluginError {
  return new PluginError(`process: ${message}`, name, "process", { isAbsent: true });
}

function encode({ format, extensions }: ProcessDefinition, request: GenerateRequest): Uint8Array {
  if (format === "protobuf") return encodeRequest(request);
  return new TextEncoder().encode(JSON.stringify(requestToJson(request, { extensions })));
}

/** Undefined when the process ended well. */
function explain({ end, stderr }: ProcessOutcome, program: string, limits: PluginLimits): string | undefined {
  switch (end.kind) {
    case "exited":
      return end.status === 0 ? undefined : `error running command ${stderr}\n  exit status ${end.status}`;
    case "killed":
      return `error running command ${stderr}\n  killed by ${end.signal}`;
    case "not-started":
      return `error running command fork/exec ${program}: ${end.reason}`;
    case "timeout":
      return `${describeTimeLimit(limits)}${quote(stderr)}`;
    case "too-much-output":
      return `${describeOutputLimit(limits)}${quote(stderr)}`;
    case "aborted":
      return "stopped";
  }
}

function quote(stderr: string): string {
  return stderr === "" ? "" : `\n  stderr of the plugin:\n${stderr}`;
}
