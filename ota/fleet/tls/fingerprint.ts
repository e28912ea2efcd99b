import { createHash, type X509Certificate } from "node:crypto";
import type { Fingerprint } from "../enrolment.js";

/** SHA-256 of the whole certificate. */
export const fingerprintOf = (certificate: X509Certificate): Fingerprint =>
  createHash("sha256").update(certificate.raw).digest("hex") as Fingerprint;
