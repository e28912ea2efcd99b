import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { err, ok, type Result } from "../../lib/result.js";
import { factsOf, hasStrongKey, nameOf } from "./certificate.js";
import type { Signer } from "./cms.js";
import { readPem } from "./pem.js";

/**
 * Reads who signs: the private key's PEM and the certificates' PEM, the signer's first, intermediates after it. The two must
 * belong together and the certificate be valid, so that a mistake is noticed at the technician's desk and not in the field.
 * The error is English.
 * @param now ms since 1970
 */
export function readSigner(keyPem: string, certificatesPem: string, now: number): Result<Signer, string> {
  let key: KeyObject;
  try {
    key = createPrivateKey(keyPem);
  } catch {
    return err("the key is no private key in PEM, or is encrypted");
  }
  const content = readPem(certificatesPem);
  if (!content.ok) return content;
  const [certificate, ...intermediates] = content.value.certificates;
  if (certificate === undefined) return err("the certificate file holds no certificate");
  if (!hasStrongKey(certificate)) return err("the key is neither RSA from 2048 bits nor EC P-256, P-384 or P-521");
  const certified = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER());
  if (!certified.equals(createPublicKey(key).export({ type: "spki", format: "der" }))) {
    return err(`the key is not the one of the certificate of ${nameOf(certificate)}`);
  }
  if (factsOf(certificate).isCa) return err(`${nameOf(certificate)} is a CA: sign with the leaf it issued`);
  const [from, to] = [certificate.notBefore.value, certificate.notAfter.value];
  if (now < from.getTime() || now > to.getTime()) {
    return err(`${nameOf(certificate)} is valid from ${from.toISOString()} to ${to.toISOString()}, and not today`);
  }
  return ok({ key, certificates: [certificate, ...intermediates] });
}
