import * as asn1js from "asn1js";
import { type Certificate, CertificateRevocationList, Extension, Extensions, RevokedCertificate } from "pkijs";
import { OID } from "./certificate.js";
import { authorityExtension, DAY, type Identity, keyIdentifier, timeOf } from "./keygen.js";
import { writePem } from "./pem.js";

/** Ten years, as the CA: terminals keep a list past its date, and RAUC's `check-crl` refuses every bundle past it. */
const VALID_DAYS = 3650;

/**
 * Signs the CA's next revocation list (RFC 5280, section 5): what stood on the former one, and these certificates.
 * @param now ms since 1970
 * @returns PEM
 */
export async function nextList(
  ca: Identity,
  former: CertificateRevocationList | undefined,
  revoked: readonly Certificate[],
  now: number,
): Promise<string> {
  const entries = [...(former?.revokedCertificates ?? [])];
  for (const { serialNumber } of revoked) {
    if (entries.some(({ userCertificate }) => userCertificate.isEqual(serialNumber))) continue;
    entries.push(new RevokedCertificate({ userCertificate: serialNumber, revocationDate: timeOf(now) }));
  }
  const number = new asn1js.Integer({ value: numberOf(former) + 1 });
  const list = new CertificateRevocationList({
    version: 1,
    issuer: ca.certificate.subject,
    thisUpdate: timeOf(now),
    nextUpdate: timeOf(now + VALID_DAYS * DAY),
    crlExtensions: new Extensions({
      extensions: [
        authorityExtension(keyIdentifier(ca.certificate)),
        new Extension({ extnID: OID.crlNumber, extnValue: number.toBER() }),
      ],
    }),
    // An empty list of entries must be left out.
    ...(entries.length === 0 ? {} : { revokedCertificates: entries }),
  });
  await list.sign(ca.keys.privateKey, "SHA-256");
  return writePem("X509 CRL", list.toSchema(true).toBER());
}

function numberOf(list: CertificateRevocationList | undefined): number {
  const extension = list?.crlExtensions?.extensions.find(({ extnID }) => extnID === OID.crlNumber);
  if (extension === undefined) return 0;
  const { result } = asn1js.fromBER(extension.extnValue.valueBlock.valueHexView);
  return result instanceof asn1js.Integer ? result.valueBlock.valueDec : 0;
}
