/** Where a plugin made with hashicorp/go-plugin listens. */
export interface PluginAddress {
  readonly network: "tcp" | "unix";
  readonly address: string;
  /** The server's certificate (DER) when it wants mutual TLS. */
  readonly certificate: Uint8Array | undefined;
}

/** What is wrong with a plugin's handshake; the message is for the user. */
export class HandshakeError extends Error {
  override readonly name = "HandshakeError";
}

/** Variables that a go-plugin server asks for before it serves: its cookie, the protocol version and a range of ports. */
export const handshakeVariables = [
  ["SQLC_PLUGIN", "codegen"],
  ["PLUGIN_PROTOCOL_VERSIONS", "1"],
  ["PLUGIN_MIN_PORT", "10000"],
  ["PLUGIN_MAX_PORT", "25000"],
] as const;

/**
 * Reads the line that go-plugin's servers print first: `core version|protocol version|network|address|protocol|certificate`
 * (go-plugin, docs/internals.md). Throws {@link HandshakeError}.
 */
export function readHandshake(line: string): PluginAddress {
  const [core = "", version = "", network = "", address = "", protocol = "", certificate = ""] = line.trim().split("|");
  if (core !== "1" || address === "") {
    throw new HandshakeError(
      `expected a handshake such as 1|1|unix|/tmp/plugin1|grpc, got ${JSON.stringify(line.slice(0, 80))}`,
    );
  }
  if (version !== "1")
    throw new HandshakeError(`the plugin speaks version ${version} of the protocol, sqlc-ts version 1`);
  if (network !== "tcp" && network !== "unix")
    throw new HandshakeError(`the plugin listens on ${network}, not tcp or unix`);
  if (protocol !== "grpc") throw new HandshakeError(`the plugin speaks ${protocol || "net/rpc"}, not grpc`);
  return {
    network,
    address,
    certificate: certificate === "" ? undefined : Buffer.from(certificate, "base64"),
  };
}
