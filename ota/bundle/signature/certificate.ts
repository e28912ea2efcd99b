import { createPublicKey } from "node:crypto";
import { BasicConstraints, type Certificate, ExtKeyUsage } from "pkijs";

/** Object identifiers of X.509 that chains are judged by (RFC 5280, section 4.2). */
export const OID = {
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  subjectKeyIdentifier: "2.5.29.14",
  authorityKeyIdentifier: "2.5.29.35",
  crlNumber: "2.5.29.20",
  anyPurpose: "2.5.29.37.0",
  codeSigning: "1.3.6.1.5.5.7.3.3",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  subjectAltName: "2.5.29.17",
  commonName: "2.5.4.3",
} as const;

/** Bits of the first byte of the extension keyUsage. */
export const KEY_USAGE = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, crlSign: 0x02 } as const;

/** Signatures that are believed: SHA-2 with RSA (PKCS#1 or PSS) and ECDSA. SHA-1 and MD5 are not. */
export const SIGNATURES: ReadonlySet<string> = new Set([
  "1.2.840.113549.1.1.1", // rsaEncryption, in a CMS: the digest is named beside it
  "1.2.840.113549.1.1.10", // RSASSA-PSS
  "1.2.840.113549.1.1.11", // sha256WithRSAEncryption
  "1.2.840.113549.1.1.12",
  "1.2.840.113549.1.1.13",
  "1.2.840.10045.4.3.2", // ecdsa-with-SHA256
  "1.2.840.10045.4.3.3",
  "1.2.840.10045.4.3.4",
]);
/** SHA-256, SHA-384, SHA-512. */
export const DIGESTS: ReadonlySet<string> = new Set([
  "2.16.840.1.101.3.4.2.1",
  "2.16.840.1.101.3.4.2.2",
  "2.16.840.1.101.3.4.2.3",
]);
/** OpenSSL's names of P-256, P-384, P-521. */
const CURVES: ReadonlySet<string> = new Set(["prime256v1", "secp384r1", "secp521r1"]);
const SHORTEST_RSA_BITS = 2048;

/** What the extensions of a certificate say. */
export interface CertificateFacts {
  readonly isCa: boolean;
  /** How many intermediate CAs may stand under this one; absent: any number. */
  readonly pathLength?: number;
  /** First byte of keyUsage; absent: any use. */
  readonly keyUsage?: number;
  /** Object identifiers; absent: any purpose. */
  readonly purposes?: readonly string[];
  /** Critical extensions that are not looked at here, so that the certificate must be refused. */
  readonly unknownCritical: readonly string[];
}

export function factsOf(certificate: Certificate): CertificateFacts {
  let [isCa, pathLength, keyUsage, purposes]: [boolean, number?, number?, (readonly string[])?] = [false];
  const unknownCritical: string[] = [];
  for (const { extnID, critical, parsedValue } of certificate.extensions ?? []) {
    if (extnID === OID.basicConstraints && parsedValue instanceof BasicConstraints) {
      isCa = parsedValue.cA;
      if (typeof parsedValue.pathLenConstraint === "number") pathLength = parsedValue.pathLenConstraint;
      else if (parsedValue.pathLenConstraint !== undefined) unknownCritical.push(extnID);
    } else if (extnID === OID.keyUsage) {
      keyUsage = new Uint8Array(parsedValue?.valueBlock?.valueHexView ?? [])[0] ?? 0;
    } else if (extnID === OID.extendedKeyUsage && parsedValue instanceof ExtKeyUsage) {
      purposes = parsedValue.keyPurposes;
    } else if (critical) {
      unknownCritical.push(extnID);
    }
  }
  return {
    isCa,
    unknownCritical,
    ...(pathLength === undefined ? {} : { pathLength }),
    ...(keyUsage === undefined ? {} : { keyUsage }),
    ...(purposes === undefined ? {} : { purposes }),
  };
}

/** Whether its key is long enough to be believed: RSA from 2048 bits, or a NIST curve from P-256. */
export function hasStrongKey(certificate: Certificate): boolean {
  try {
    const spki = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER());
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key: spki, format: "der", type: "spki" });
    if (asymmetricKeyType === "ec") return CURVES.has(asymmetricKeyDetails?.namedCurve ?? "");
    return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= SHORTEST_RSA_BITS;
  } catch {
    return false;
  }
}

/** The subject's common name, or its first attribute, for logs and screens: control characters are dropped. */
export function nameOf(certificate: Certificate): string {
  const attributes = certificate.subject.typesAndValues;
  const named = attributes.find(({ type }) => type === OID.commonName) ?? attributes[0];
  const name: unknown = named?.value.valueBlock.value;
  return typeof name === "string" ? name.replace(/\p{Cc}/gu, "").slice(0, 128) : "(no name)";
}

/** Whether `issuer`'s key made the signature of `certificate`. False, too, for an algorithm that is not believed. */
export async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  if (!SIGNATURES.has(certificate.signatureAlgorithm.algorithmId)) return false;
  try {
    return await certificate.verify(issuer);
  } catch {
    return false;
  }
}

export function sameCertificate(a: Certificate, b: Certificate): boolean {
  return (
    Buffer.compare(a.tbsView, b.tbsView) === 0 &&
    Buffer.compare(a.signatureValue.valueBlock.valueHexView, b.signatureValue.valueBlock.valueHexView) === 0
  );
}
