import { createHash, randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import * as asn1js from "asn1js";
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  GeneralNames,
  RelativeDistinguishedNames,
  Time,
} from "pkijs";
import { KEY_USAGE, OID } from "./certificate.js";
import { writePem } from "./pem.js";

/** Milliseconds of one day. */
export const DAY = 86_400_000;

export type KeyKind = "ec" | "rsa";

/** A certificate and its private key, in memory and as PEM. */
export interface Identity {
  readonly certificate: Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificatePem: string;
  /** PKCS#8, not encrypted: its file must be 0600 and, for a root, off line. */
  readonly keyPem: string;
}

/** What a new certificate is for. */
export type Role =
  /** A CA: `pathLength` is how many CAs may stand under it. */
  | { readonly role: "ca"; readonly pathLength: number }
  /** Signs: by default bundles, for S/MIME (RAUC's default purpose) and code signing. */
  | { readonly role: "leaf"; readonly purposes?: readonly string[] }
  /** Answers TLS under these host names and IP addresses. */
  | { readonly role: "server"; readonly names: readonly string[] };

export interface NewCertificate {
  /** Common name of the subject. */
  readonly name: string;
  readonly kind: KeyKind;
  readonly purpose: Role;
  /** ms since 1970. */
  readonly notBefore: number;
  /** ms since 1970. */
  readonly notAfter: number;
  /** Who signs it; absent: itself. */
  readonly issuer?: Identity;
}

/** Draws a key (EC P-256 or RSA 3072) and makes its certificate. */
export async function makeIdentity(wanted: NewCertificate): Promise<Identity> {
  const keys = await drawKeys(wanted.kind);
  const certificate = new Certificate();
  certificate.version = 2;
  // A positive number of 16 random bytes: no list of given numbers has to be kept.
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  certificate.serialNumber = new asn1js.Integer({ valueHex: serial });
  certificate.subject = commonName(wanted.name);
  certificate.issuer = wanted.issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore = timeOf(wanted.notBefore);
  certificate.notAfter = timeOf(wanted.notAfter);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  const own = keyIdentifier(certificate);
  const theirs = wanted.issuer === undefined ? own : keyIdentifier(wanted.issuer.certificate);
  certificate.extensions = extensionsOf(wanted.purpose, own, theirs);
  await certificate.sign((wanted.issuer?.keys ?? keys).privateKey, "SHA-256");
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    certificate,
    keys,
    certificatePem: writePem("CERTIFICATE", certificate.toSchema(true).toBER()),
    keyPem: writePem("PRIVATE KEY", pkcs8),
  };
}

/** A time of a certificate: UTCTime until 2049, GeneralizedTime after (RFC 5280, section 4.1.2.5). */
export function timeOf(at: number): Time {
  const value = new Date(Math.floor(at / 1000) * 1000);
  return new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}

/** The identifier that issuer and issued name the key by: SHA-1 of the key's bits, as a name and not as a proof. */
export function keyIdentifier(certificate: Certificate): Uint8Array {
  const bits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return createHash("sha1").update(bits).digest();
}

/** The extension of certificates and lists that names the issuer's key. */
export function authorityExtension(identifier: Uint8Array): Extension {
  const value = new AuthorityKeyIdentifier({ keyIdentifier: new asn1js.OctetString({ valueHex: identifier }) });
  return new Extension({ extnID: OID.authorityKeyIdentifier, extnValue: value.toSchema().toBER() });
}

async function drawKeys(kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  return kind === "ec"
    ? await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"])
    : await webcrypto.subtle.generateKey(
        {
          name: "RSASSA-PKCS1-v1_5",
          hash: "SHA-256",
          modulusLength: 3072,
          publicExponent: new Uint8Array([1, 0, 1]),
        },
        true,
        ["sign", "verify"],
      );
}

function commonName(name: string): RelativeDistinguishedNames {
  return new RelativeDistinguishedNames({
    typesAndValues: [
      new AttributeTypeAndValue({ type: OID.commonName, value: new asn1js.Utf8String({ value: name }) }),
    ],
  });
}

function extensionsOf(purpose: Role, own: Uint8Array, theirs: Uint8Array): Extension[] {
  const extension = (extnID: string, critical: boolean, value: asn1js.BaseBlock): Extension =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  const usage = purpose.role === "ca" ? KEY_USAGE.keyCertSign | KEY_USAGE.crlSign : KEY_USAGE.digitalSignature;
  const unusedBits = purpose.role === "ca" ? 1 : 7;
  const constraints = new BasicConstraints(
    purpose.role === "ca" ? { cA: true, pathLenConstraint: purpose.pathLength } : { cA: false },
  );
  const purposes =
    purpose.role === "server"
      ? [OID.serverAuth]
      : [...((purpose.role === "leaf" ? purpose.purposes : undefined) ?? [OID.codeSigning, OID.emailProtection])];
  return [
    extension(OID.basicConstraints, true, constraints.toSchema()),
    extension(OID.keyUsage, true, new asn1js.BitString({ valueHex: new Uint8Array([usage]), unusedBits })),
    ...(purpose.role === "ca"
      ? []
      : [extension(OID.extendedKeyUsage, false, new ExtKeyUsage({ keyPurposes: purposes }).toSchema())]),
    ...(purpose.role === "server" ? [extension(OID.subjectAltName, false, namesOf(purpose.names).toSchema())] : []),
    extension(OID.subjectKeyIdentifier, false, new asn1js.OctetString({ valueHex: own })),
    authorityExtension(theirs),
  ];
}

function namesOf(names: readonly string[]): GeneralNames {
  const [DNS, ADDRESS] = [2, 7] as const;
  return new GeneralNames({
    names: names.map((name) =>
      isIP(name) === 0
        ? new GeneralName({ type: DNS, value: name })
        : new GeneralName({ type: ADDRESS, value: new asn1js.OctetString({ valueHex: addressBytes(name) }) }),
    ),
  });
}

/** An IP address as certificates carry it: 4 or 16 bytes in network order. */
function addressBytes(address: string): Uint8Array {
  if (isIP(address) === 4) return Uint8Array.from(address.split(".").map(Number));
  // The URL parser writes every form of an IPv6 address the same short way.
  const short = new URL(`http://[${address.replace(/%.*$/, "")}]/`).hostname.slice(1, -1);
  const [head = "", tail] = short.split("::");
  const words = (text: string): number[] =>
    text === "" ? [] : text.split(":").map((word) => Number.parseInt(word, 16));
  const [first, last] = [words(head), words(tail ?? "")];
  const all = [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
  return Uint8Array.from(all.flatMap((word) => [word >> 8, word & 0xff]));
}
