import type { DdiFailure } from "./contract.js";

/** Codes of OpenSSL's certificate checks as Node gives them (`X509_V_ERR_*` without the prefix), and of Node's own. */
const CERTIFICATE =
  /^(CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|INVALID_|PATH_LENGTH|ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;

const CLOCK_HINT: Readonly<Record<string, string>> = {
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet: check the date of this device",
  CERT_HAS_EXPIRED: "the server's certificate has expired (or the date of this device is wrong)",
};

/** A failure below HTTP. Certificates that do not hold are refused for good; everything else may pass. */
export function failureOf(error: Error): DdiFailure {
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) return { kind: "unreachable", detail: error.message };
  if (code === "HPE_HEADER_OVERFLOW") return { kind: "malformed", detail: "the answer's headers are too long" };
  if (code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE") {
    return { kind: "malformed", detail: `not HTTP (${code})` };
  }
  if (CERTIFICATE.test(code)) {
    return { kind: "refused", detail: CLOCK_HINT[code] ?? `the server's certificate is not trusted (${code})` };
  }
  if (/^ERR_SSL_.*(CERTIFICATE|UNKNOWN_CA)/.test(code)) {
    return { kind: "refused", detail: `the server does not take this device's certificate (${code})` };
  }
  return { kind: "unreachable", detail: code };
}
