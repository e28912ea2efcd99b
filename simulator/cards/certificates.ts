import {
  X509Certificate as Certificate,
  createPrivateKey,
  createPublicKey,
  sign,
  type X509Certificate,
} from "node:crypto";
import { createRequire } from "node:module";
import type Forge from "node-forge";
import { TEST_KEYS, type TestKeyName } from "../fixtures/keys/test-keys.js";

/** Who a certificate names. All carry `O = TEST SI01`. */
export interface CertificateSubject {
  readonly commonName: string;
  readonly surname: string;
  readonly givenName: string;
  /** Profession for a CPS, « Assuré » for a Vitale. */
  readonly title: string;
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
}

const SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
const MARK = "TEST SI01";
const AUTHORITY = "TEST SI01 - AC DES CARTES VIRTUELLES";

/** Read when the first certificate is made: the terminal's start does not wait for it. */
const load = createRequire(import.meta.url);
let library: typeof Forge | undefined;
function forge(): typeof Forge {
  library ??= load("node-forge") as typeof Forge;
  return library;
}

const made = new Map<string, Uint8Array>();

/** The DER certificate of a test key, issued by the test authority. The same inputs give the same bytes. */
export function certificateFor(
  key: TestKeyName,
  subject: CertificateSubject,
  usage: "sign" | "authenticate",
): Uint8Array {
  const id = JSON.stringify([key, subject, usage]);
  const known = made.get(id);
  if (known !== undefined) return known;
  const certificate = blank(key, subject.serial, subject.validFrom, subject.validTo);
  certificate.setSubject([
    utf8("2.5.4.3", subject.commonName),
    utf8("2.5.4.4", subject.surname),
    utf8("2.5.4.42", subject.givenName),
    utf8("2.5.4.12", subject.title),
    utf8("2.5.4.10", MARK),
  ]);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false },
    {
      name: "keyUsage",
      critical: true,
      digitalSignature: true,
      nonRepudiation: usage === "sign",
      keyEncipherment: usage === "authenticate",
    },
  ]);
  const der = signed(certificate);
  made.set(id, der);
  return der;
}

/** The self-signed certificate of the test authority. */
export function authorityCertificate(): X509Certificate {
  const certificate = blank("authority", "01", "2020-01-01", "2040-12-31");
  certificate.setSubject(authorityName());
  certificate.setExtensions([
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", critical: true, keyCertSign: true, cRLSign: true },
  ]);
  return new Certificate(signed(certificate));
}

function blank(key: TestKeyName, serial: string, from: string, to: string): Forge.pki.Certificate {
  const certificate = forge().pki.createCertificate();
  const publicPem = createPublicKey(TEST_KEYS[key]).export({ type: "spki", format: "pem" }).toString();
  certificate.publicKey = forge().pki.publicKeyFromPem(publicPem);
  certificate.serialNumber = `01${serial}`.length % 2 === 0 ? `01${serial}` : `010${serial}`;
  certificate.validity.notBefore = new Date(`${from}T00:00:00Z`);
  certificate.validity.notAfter = new Date(`${to}T23:59:59Z`);
  certificate.setIssuer(authorityName());
  return certificate;
}

function authorityName(): Forge.pki.CertificateField[] {
  return [utf8("2.5.4.3", AUTHORITY), utf8("2.5.4.10", MARK)];
}

function utf8(type: string, value: string): Forge.pki.CertificateField {
  return { type, value, valueTagClass: forge().asn1.Type.UTF8 as unknown as Forge.asn1.Class };
}

/** Forge lays the certificate out; OpenSSL signs it, fifty times faster. */
function signed(certificate: Forge.pki.Certificate): Uint8Array {
  certificate.signatureOid = SHA256_WITH_RSA;
  certificate.siginfo.algorithmOid = SHA256_WITH_RSA;
  certificate.signature = "";
  const [tbs] = forge().pki.certificateToAsn1(certificate).value as Forge.asn1.Asn1[];
  if (tbs === undefined) throw new TypeError("certificate without body");
  const signature = sign("sha256", derOf(tbs), createPrivateKey(TEST_KEYS.authority));
  certificate.signature = signature.toString("latin1");
  return new Uint8Array(derOf(forge().pki.certificateToAsn1(certificate)));
}

function derOf(structure: Forge.asn1.Asn1): Buffer {
  return Buffer.from(forge().asn1.toDer(structure).getBytes(), "latin1");
}
