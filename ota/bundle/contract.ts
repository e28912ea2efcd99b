import type { Result } from "../lib/result.js";

/** What a bundle replaces: the whole program (A/B slots, restart), or the reference tables (swapped while running). */
export type ArtefactKind = "firmware" | "tables";

/**
 * How the payload lies in the file: our own archive, a RAUC `verity` bundle with slot images, or what rebuilds one of these
 * from the slot that runs.
 */
export type BundleFormat = "files" | "rauc" | "delta";

/** What a bundle whose signature was verified says of itself. */
export interface BundleInfo {
  readonly kind: ArtefactKind;
  readonly format: BundleFormat;
  /** The board it was made for, compared byte for byte with the device's. */
  readonly compatible: string;
  /** Semantic version; `compareVersions` orders it. */
  readonly version: string;
  /** What changes, in French, for the nurse; may be empty. */
  readonly notes: string;
  /** Bytes of the file before the signature. */
  readonly payloadSize: number;
  /** Of the signed manifest, lower-case hex: the identity of a release. */
  readonly manifestSha256: string;
  /** Subject of the certificate that signed. */
  readonly signer: string;
  /** The bundle is refused after this instant (freeze protection), ISO 8601; absent when it never expires. */
  readonly notAfter?: string;
  /** Of a delta: the version it applies to (empty: none is needed), and the whole file it rebuilds, lower-case hex. */
  readonly delta?: { readonly baseVersion: string; readonly targetSha256: string };
}

/** Why a bundle is not taken. `detail` is English, for the log; the screen has its own words for each kind. */
export interface BundleRefusal {
  readonly kind:
    | "unreadable" // the file cannot be read
    | "not-a-bundle" // no signature where one must be
    | "truncated"
    | "extra-bytes" // more in the file than was signed
    | "manifest-malformed"
    | "signature-invalid" // altered manifest
    | "signer-unknown" // chain does not reach the trusted CA
    | "signer-expired"
    | "signer-revoked"
    | "clock-before-certificate" // the device's date is before the certificates: set the date
    | "payload-altered" // bytes do not hash to what was signed
    | "path-outside"; // an entry of the archive would be written outside its folder
  readonly detail: string;
}

/** Who is believed: the CA certificates (PEM, one or more) and revocation lists (PEM) beside them. */
export interface Trust {
  /** A PEM file with CERTIFICATE blocks and, optionally, X509 CRL blocks. */
  readonly pem: string;
  /** The instant certificates are judged at, ms since 1970. */
  now(): number;
}

/**
 * Opens a bundle of either format: verifies chain, signature and then the payload's hash, reading the file as a stream. With
 * `signature` the payload is left unread: who signed what it says of itself, in a few kilobytes; never enough to install.
 */
export type VerifyBundle = (
  path: string,
  trust: Trust,
  extent?: "whole" | "signature",
) => Promise<Result<BundleInfo, BundleRefusal>>;
