import { createHash, createPrivateKey, type KeyObject, webcrypto } from "node:crypto";
import * as asn1js from "asn1js";
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { err, ok, type Result } from "../../lib/result.js";
import type { BundleRefusal } from "../contract.js";
import { DIGESTS, SIGNATURES } from "./certificate.js";

const CMS = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
} as const;

/** A signer and its intermediates fit many times; more would let a hostile file ask for thousands of signatures to be checked. */
const MOST_CERTIFICATES = 8;

/** What a CMS SignedData holds, its signature checked against the signer's certificate; who the signer is, is not judged yet. */
export interface SignedContent {
  readonly content: Uint8Array;
  readonly signer: Certificate;
  readonly attached: readonly Certificate[];
}

/**
 * Opens a CMS SignedData (RFC 5652) as RAUC makes it: attached content, one signer, signed attributes, X.509 certificates
 * included. Anything else is refused.
 */
export async function openSignedData(der: Uint8Array): Promise<Result<SignedContent, BundleRefusal>> {
  let data: SignedData;
  let content: Uint8Array;
  try {
    const read = readSignedData(der);
    if (!read.ok) return invalid(read.error);
    ({ data, content } = read.value);
  } catch {
    // The library leaves out what a crafted file leaves out, whatever its types say.
    return invalid("the CMS cannot be read");
  }
  try {
    const verified = await data.verify({ signer: 0, checkChain: false, extendedMode: true });
    if (verified.signatureVerified !== true || !verified.signerCertificate) {
      return invalid("the signature is not the signer's");
    }
    return ok({ content, signer: verified.signerCertificate, attached: certificatesOf(data) });
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
}

const invalid = (detail: string) => err({ kind: "signature-invalid", detail } as const);

/** Why not is a text. Throws the library's errors. */
function readSignedData(der: Uint8Array): Result<{ readonly data: SignedData; readonly content: Uint8Array }, string> {
  const { contentType, content: schema } = ContentInfo.fromBER(der);
  if (contentType !== CMS.signedData) return err(`the CMS is no SignedData (${contentType})`);
  const data = new SignedData({ schema });
  const octets = data.encapContentInfo.eContent;
  const content = octets === undefined ? new Uint8Array(0) : new Uint8Array(octets.getValue());
  if (content.length === 0) return err("the manifest is not attached to the signature");
  if (data.encapContentInfo.eContentType !== CMS.data) return err("the signed content is not plain data");
  const [info, ...more] = data.signerInfos;
  if (info === undefined || more.length > 0) return err(`${data.signerInfos.length} signers where one must be`);
  const attached = data.certificates?.length ?? 0;
  if (attached > MOST_CERTIFICATES) {
    return err(`${attached} certificates are attached, at most ${MOST_CERTIFICATES} are looked at`);
  }
  const [digest, signature] = [info.digestAlgorithm.algorithmId, info.signatureAlgorithm.algorithmId];
  if (!DIGESTS.has(digest) || !SIGNATURES.has(signature)) {
    return err(`algorithms that are not believed: ${digest}, ${signature}`);
  }
  // Without them a signature over attributes could be shown as one over content.
  const type = info.signedAttrs?.attributes.find(({ type }) => type === CMS.contentType)?.values[0];
  if (!(type instanceof asn1js.ObjectIdentifier) || type.valueBlock.toString() !== CMS.data) {
    return err("the signature does not name what it signs (contentType)");
  }
  return ok({ data, content });
}

const certificatesOf = ({ certificates }: SignedData): readonly Certificate[] =>
  (certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);

/** Who signs: a private key (PEM, PKCS#8 or the older forms) and its certificate, with intermediates after it. */
export interface Signer {
  readonly key: KeyObject;
  readonly certificates: readonly [Certificate, ...Certificate[]];
}

/**
 * Signs `content` with SHA-256, attached, with the signer's certificates, as RAUC does for `verity` bundles.
 * @returns the ContentInfo, DER
 */
export async function signContent(content: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const [certificate] = signer.certificates;
  const digest = createHash("sha256").update(content).digest();
  const encapsulated = new EncapsulatedContentInfo({ eContentType: CMS.data });
  // Set here, because its constructor would cut the content in a constructed OCTET STRING, which is BER and not DER.
  encapsulated.eContent = new asn1js.OctetString({ valueHex: content });
  const data = new SignedData({
    version: 1,
    encapContentInfo: encapsulated,
    certificates: [...signer.certificates],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({ type: CMS.contentType, values: [new asn1js.ObjectIdentifier({ value: CMS.data })] }),
            new Attribute({ type: CMS.signingTime, values: [new asn1js.UTCTime({ valueDate: new Date() })] }),
            new Attribute({ type: CMS.messageDigest, values: [new asn1js.OctetString({ valueHex: digest })] }),
          ],
        }),
      }),
    ],
  });
  await data.sign(await webKey(signer.key), 0, "SHA-256");
  const info = new ContentInfo({ contentType: CMS.signedData, content: data.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** A private key for pkijs, which signs by WebCrypto. */
export async function webKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const curve = CURVE_NAMES[key.asymmetricKeyDetails?.namedCurve ?? ""];
  const algorithm =
    key.asymmetricKeyType === "rsa"
      ? { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }
      : { name: "ECDSA", namedCurve: curve ?? "" };
  const pkcs8 = createPrivateKey(key.export({ type: "pkcs8", format: "pem" })).export({ type: "pkcs8", format: "der" });
  return await webcrypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, ["sign"]);
}

const CURVE_NAMES: Readonly<Record<string, string>> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };
