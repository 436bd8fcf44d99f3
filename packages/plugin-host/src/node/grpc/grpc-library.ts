import { createRequire } from "node:module";
import { join } from "node:path";
import { HandshakeError } from "./handshake.ts";

/** The part of @grpc/grpc-js that is used. It is an optional peer: only those who have gRPC plugins need it. */
export interface GrpcLibrary {
  readonly Client: new (
    address: string,
    credentials: unknown,
    options: Readonly<Record<string, unknown>>,
  ) => GrpcClient;
  readonly Metadata: new () => object;
  readonly credentials: {
    createInsecure(): unknown;
    createSsl(roots: Buffer, key: Buffer, chain: Buffer): unknown;
  };
}

export interface GrpcClient {
  makeUnaryRequest(
    method: string,
    serialize: (value: Uint8Array) => Buffer,
    deserialize: (bytes: Buffer) => Uint8Array,
    argument: Uint8Array,
    metadata: object,
    options: { readonly deadline: Date },
    callback: (error: GrpcFailure | null, value?: Uint8Array) => void,
  ): { cancel(): void };
  close(): void;
}

export interface GrpcFailure extends Error {
  /** A status of gRPC; 4 is a deadline that has passed. */
  readonly code: number;
  readonly details: string;
}

/** Loads the library that is installed in the project, or beside sqlc-ts. Throws {@link HandshakeError}. */
export function loadGrpc(baseDirectory: string): GrpcLibrary {
  const problems: unknown[] = [];
  for (const place of [join(baseDirectory, "sqlc.yaml"), process.argv[1] ?? ""]) {
    try {
      const library: unknown = createRequire(place)("@grpc/grpc-js");
      if (isGrpc(library)) return library;
    } catch (error) {
      problems.push(error);
    }
  }
  throw new HandshakeError(
    "gRPC plugins need the package @grpc/grpc-js\n  hint: npm install --save-dev @grpc/grpc-js",
    {
      cause: problems[0],
    },
  );
}

function isGrpc(library: unknown): library is GrpcLibrary {
  const has = (name: string): boolean => typeof library === "object" && library !== null && name in library;
  return has("Client") && has("Metadata") && has("credentials");
}
