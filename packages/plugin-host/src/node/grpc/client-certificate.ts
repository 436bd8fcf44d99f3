import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { bits, der, integer, objectIdentifier, octets, sequence, time, utf8, yes } from "./der.ts";

/** In PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

const hour = 3_600_000;

/**
 * A certificate for one run, signed by itself: with it a go-plugin server lets this process in and nobody else on the machine. X.509 (RFC
 * 5280) with an ECDSA key on P-256.
 */
export function createClientCertificate(): ClientCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const algorithm = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
  const name = sequence(der(0x31, sequence(objectIdentifier("2.5.4.3"), utf8("localhost"))));
  const now = Date.now();
  const content = sequence(
    der(0xa0, integer(2)),
    integer(...randomBytes(15).map((byte, index) => (index === 0 ? byte | 1 : byte))),
    algorithm,
    name,
    sequence(time(new Date(now - hour)), time(new Date(now + 24 * hour))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions())),
  );
  const certificate = sequence(content, algorithm, bits(sign("sha256", content, privateKey)));
  return {
    certificate: toPem(certificate),
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** An authority, of itself; for signatures; for clients and servers; of localhost. */
function extensions(): readonly Uint8Array[] {
  const extension = (id: string, ...parts: readonly Uint8Array[]): Uint8Array =>
    sequence(objectIdentifier(id), ...parts);
  const usages = ["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"].map(objectIdentifier);
  const localhost = der(0x82, new TextEncoder().encode("localhost"));
  return [
    extension("2.5.29.19", yes, octets(sequence(yes))),
    // digitalSignature and keyCertSign, with two unused bits.
    extension("2.5.29.15", yes, octets(der(0x03, Uint8Array.of(2, 0x84)))),
    extension("2.5.29.37", octets(sequence(...usages))),
    extension("2.5.29.17", octets(sequence(localhost))),
  ];
}

/** The text form of a certificate. */
export function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
