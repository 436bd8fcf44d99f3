import { fileURLToPath } from "node:url";
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData, status } from "@grpc/grpc-js";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { afterEach, describe, expect, test } from "vitest";
import { grpcTransport } from "../../packages/plugin-host/src/node/grpc-transport.ts";
import { defaultLimits, type GrpcDefinition, type PluginLimits } from "../../packages/plugin-host/src/transport.ts";
import { createFolder, onlyText, rejectionOf, writeScript } from "./support/run-process.ts";
import { emptyRequest, responseWith } from "./support/run-wasm.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.forceShutdown();
});

type Handler = (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => void;

/** A service on this machine; its address. */
function serve(generate: Handler): Promise<string> {
  const server = new Server();
  servers.push(server);
  const identity = (bytes: Buffer): Buffer => bytes;
  const method = {
    path: "/plugin.CodegenService/Generate",
    requestStream: false,
    responseStream: false,
    requestSerialize: identity,
    requestDeserialize: identity,
    responseSerialize: identity,
    responseDeserialize: identity,
  };
  server.addService({ generate: method }, { generate });
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
      if (error) reject(error);
      else resolve(`127.0.0.1:${port}`);
    });
  });
}

function run(
  target: GrpcDefinition["target"],
  limits: Partial<PluginLimits> = {},
  baseDirectory = root,
): Promise<GenerateResponse> {
  const definition = { kind: "grpc", name: "test", baseDirectory, environment: [], target } as const;
  return grpcTransport.run(definition, emptyRequest, { ...defaultLimits, ...limits });
}

const at = (address: string): GrpcDefinition["target"] => ({ kind: "address", address });

describe("a service at an address", () => {
  test("is called", async () => {
    const address = await serve((_, answer) => answer(null, Buffer.from(responseWith({ a: "hello" }))));
    expect(onlyText(await run(at(address)))).toBe("hello");
  });

  test("that answers with an error fails with its text", async () => {
    const address = await serve((_, answer) => answer({ code: status.INVALID_ARGUMENT, details: "no such option" }));
    expect(await rejectionOf(run(at(address)))).toBe("grpc: no such option (status 3)");
  });

  test("that never answers is given up", async () => {
    const address = await serve(() => undefined);
    expect(await rejectionOf(run(at(address), { milliseconds: 200 }))).toBe(
      "grpc: stopped after 200 ms, its limit of time",
    );
  });

  test("that answers with too much fails", async () => {
    const address = await serve((_, answer) => answer(null, Buffer.from(responseWith({ a: "x".repeat(5000) }))));
    expect(await rejectionOf(run(at(address), { outputBytes: 1000 }))).toContain(
      "grpc: Received message larger than max",
    );
  });

  test("that answers with something else fails", async () => {
    const address = await serve((_, answer) => answer(null, Buffer.from("hello")));
    expect(await rejectionOf(run(at(address)))).toContain("proto: cannot parse invalid wire-format data");
  });

  test("where nothing listens fails", async () => {
    expect(await rejectionOf(run(at("127.0.0.1:1"), { milliseconds: 3000 }))).toContain("(status 14)");
  });
});

describe("a command", () => {
  const runScript = (script: string, limits: Partial<PluginLimits> = {}): Promise<string> => {
    const folder = createFolder();
    writeScript(folder, script);
    return rejectionOf(run({ kind: "command", command: `${folder}/plugin`, args: [] }, limits));
  };

  test("is told go-plugin's cookie and versions", async () => {
    const shown = await runScript('echo "$SQLC_PLUGIN $PLUGIN_PROTOCOL_VERSIONS" >&2; exit 1');
    expect(shown).toBe("grpc: the plugin ended before it served, with exit status 1\ncodegen 1");
  });

  test.each([
    ["hello", 'expected a handshake such as 1|1|unix|/tmp/plugin1|grpc, got "hello"'],
    ["1|7|unix|/tmp/x|grpc", "the plugin speaks version 7 of the protocol, sqlc-ts version 1"],
    ["1|1|unix|/tmp/x|netrpc", "the plugin speaks netrpc, not grpc"],
    ["1|1|udp|127.0.0.1:1|grpc", "the plugin listens on udp, not tcp or unix"],
  ])("with the handshake %s is refused", async (line, message) => {
    expect(await runScript(`echo '${line}'; sleep 20`)).toBe(`grpc: ${message}`);
  });

  test("that says nothing is stopped", async () => {
    expect(await runScript("sleep 20", { milliseconds: 300 })).toBe(
      "grpc: the plugin did not say in time where it listens",
    );
  });

  test("that says where but does not listen fails", async () => {
    const shown = await runScript("echo '1|1|unix|/tmp/sqlc-ts-nothing-here|grpc'; sleep 20", { milliseconds: 3000 });
    expect(shown).toContain("(status 14)");
  });

  test("that is not there is named", async () => {
    expect(await rejectionOf(run({ kind: "command", command: "./absent", args: [] }))).toBe("grpc: ./absent not found");
  });
});
