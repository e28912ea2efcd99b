import { Certificate, CertificateRevocationList } from "pkijs";
import { err, ok, type Result } from "../../lib/result.js";

/** Certificates and revocation lists of a PEM text, in its order. */
export interface PemContent {
  readonly certificates: readonly Certificate[];
  readonly crls: readonly CertificateRevocationList[];
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** Reads the CERTIFICATE and X509 CRL blocks of a PEM text; other blocks and text between them are passed over. */
export function readPem(pem: string): Result<PemContent, string> {
  const certificates: Certificate[] = [];
  const crls: CertificateRevocationList[] = [];
  for (const [index, [, label, base64 = ""]] of [...pem.matchAll(BLOCK)].entries()) {
    const der = Buffer.from(base64, "base64");
    try {
      if (label === "CERTIFICATE") certificates.push(Certificate.fromBER(der));
      if (label === "X509 CRL") crls.push(CertificateRevocationList.fromBER(der));
    } catch {
      return err(`block ${index + 1} of the PEM (${label}) cannot be read`);
    }
  }
  return ok({ certificates, crls });
}

/** One PEM block, 64 characters a line. */
export function writePem(label: "CERTIFICATE" | "X509 CRL" | "PRIVATE KEY", der: Uint8Array | ArrayBuffer): string {
  const base64 = Buffer.from(der instanceof ArrayBuffer ? new Uint8Array(der) : der).toString("base64");
  return `-----BEGIN ${label}-----\n${(base64.match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;
}
