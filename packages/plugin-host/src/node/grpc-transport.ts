import { encodeRequest } from "@sqlc-ts/protocol";
import { describeTimeLimit } from "../limit-text.ts";
import { PluginError } from "../plugin-error.ts";
import { ResponseError, readResponse } from "../read-response.ts";
import { type GrpcDefinition, generateMethod, type PluginLimits, type PluginTransport } from "../transport.ts";
import { findCommand } from "./find-command.ts";
import { type ClientCertificate, createClientCertificate, toPem } from "./grpc/client-certificate.ts";
import { type GrpcClient, type GrpcFailure, type GrpcLibrary, loadGrpc } from "./grpc/grpc-library.ts";
import { HandshakeError, handshakeVariables, type PluginAddress } from "./grpc/handshake.ts";
import { type Service, startService } from "./grpc/start-service.ts";

/** Calls plugins that are gRPC services: started for the run with go-plugin's handshake and mutual TLS, or running at an address. */
export const grpcTransport: PluginTransport<GrpcDefinition> = {
  async run(definition, request, limits, signal) {
    let service: Service | undefined;
    let client: GrpcClient | undefined;
    try {
      const library = loadGrpc(definition.baseDirectory);
      const identity = createClientCertificate();
      const begin = performance.now();
      service = await start(definition, identity, limits);
      client = connect(library, definition, service?.address, identity, limits);
      const milliseconds = Math.max(1, limits.milliseconds - (performance.now() - begin));
      const call = { library, client, bytes: encodeRequest(request), milliseconds, signal };
      const bytes = await generate(call);
      const stderr = service?.stderr() ?? "";
      if (stderr !== "") definition.onStderr?.(stderr);
      return readResponse(bytes, "protobuf", limits.files);
    } catch (error) {
      throw new PluginError(`grpc: ${explain(error, limits, service)}`, definition.name, "grpc", { cause: error });
    } finally {
      client?.close();
      service?.stop();
    }
  },
};

/** Undefined for a service that runs already. */
async function start(
  { target, baseDirectory, environment }: GrpcDefinition,
  { certificate }: ClientCertificate,
  { milliseconds }: PluginLimits,
): Promise<Service | undefined> {
  if (target.kind === "address") return undefined;
  const program = findCommand(target.command, baseDirectory, process.env.PATH);
  if (!program) throw new HandshakeError(`${target.command} not found`);
  const variables = [...handshakeVariables, ["PLUGIN_CLIENT_CERT", certificate] as const, ...environment];
  return startService({ program, args: target.args, environment: variables }, milliseconds);
}

function connect(
  { Client, credentials }: GrpcLibrary,
  { target }: GrpcDefinition,
  address: PluginAddress | undefined,
  { certificate, privateKey }: ClientCertificate,
  { outputBytes }: PluginLimits,
): GrpcClient {
  const options = {
    "grpc.max_receive_message_length": outputBytes,
    "grpc.max_send_message_length": -1,
    // The address is this machine's or the user's; a proxy between is never meant.
    "grpc.enable_http_proxy": 0,
  };
  if (!address)
    return new Client(target.kind === "address" ? target.address : "", credentials.createInsecure(), options);
  const place = address.network === "unix" ? `unix:${address.address}` : address.address;
  if (!address.certificate) return new Client(place, credentials.createInsecure(), options);
  const root = Buffer.from(toPem(address.certificate));
  const secure = credentials.createSsl(root, Buffer.from(privateKey), Buffer.from(certificate));
  return new Client(place, secure, { ...options, "grpc.ssl_target_name_override": "localhost" });
}

interface Call {
  readonly library: GrpcLibrary;
  readonly client: GrpcClient;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
}

function generate({ library, client, bytes, milliseconds, signal }: Call): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const call = client.makeUnaryRequest(
      generateMethod,
      (value) => Buffer.from(value),
      (value) => value,
      bytes,
      new library.Metadata(),
      { deadline: new Date(Date.now() + milliseconds) },
      (error, value) => (error ? reject(error) : resolve(value ?? new Uint8Array())),
    );
    signal?.addEventListener("abort", () => call.cancel(), { once: true });
  });
}

function explain(error: unknown, limits: PluginLimits, service: Service | undefined): string {
  if (error instanceof HandshakeError || error instanceof ResponseError) return error.message;
  if (!isGrpcFailure(error)) return error instanceof Error ? error.message : String(error);
  const stderr = service?.stderr() ?? "";
  const quoted = stderr === "" ? "" : `\n${stderr}`;
  if (error.code === 4) return `${describeTimeLimit(limits)}${quoted}`;
  return `${error.details} (status ${error.code})${quoted}`;
}

function isGrpcFailure(error: unknown): error is GrpcFailure {
  return error instanceof Error && "code" in error && "details" in error;
}
