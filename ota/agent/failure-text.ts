import type { DdiFailure, DownloadFailure } from "../ddi/client/contract.js";
import type { InstallFailure } from "../installer/contract.js";
import type { UpdateFailure } from "./contract.js";

/**
 * A failure for the server's operator and the log: a stable code, then what happened, to what, and what to do. English; the
 * terminal's screen has its own words. Codes are listed in docs/updates.md.
 */
export function describeFailure(failure: UpdateFailure): string {
  switch (failure.kind) {
    case "ddi":
      return `E-SERVER-${failure.failure.kind.toUpperCase()}: ${describeDdi(failure.failure)}`;
    case "wrong-hash":
      return "E-WRONG-HASH: the download's SHA-256 is not the one announced, twice; upload the artifact again";
    case "wrong-size":
      return "E-WRONG-SIZE: the download's size is not the one announced, twice; upload the artifact again";
    case "disk-full":
      return "E-DISK-FULL: no room for the download; free some on the device, then assign the update again";
    case "foreign-part":
      return "E-FOREIGN-PART: the software module is of a type this device does not install; use the type os or bApp";
    case "downgrade":
      return "E-DOWNGRADE: older than a version that this device already ran; build a newer one";
    case "expired":
      return "E-EXPIRED: the bundle's last day has passed; build it again";
    case "bundle":
      return `E-BUNDLE-${failure.refusal.kind.toUpperCase()}: ${failure.refusal.detail}`;
    case "install":
      return describeInstall(failure.failure);
    case "fell-back":
      return `E-FELL-BACK: the former version runs again; ${failure.detail}`;
    case "cancelled":
      return "E-CANCELLED: cancelled by the server's operator";
  }
}

/** The stable code alone, for a log that must not hold the text: a name in it may be anybody's. */
export function failureCode(failure: UpdateFailure): string {
  const [code = ""] = describeFailure(failure).split(":", 1);
  return code;
}

/** Of an installer, on its own. */
export function describeInstall(failure: InstallFailure): string {
  switch (failure.kind) {
    case "bundle":
      return `E-BUNDLE-${failure.refusal.kind.toUpperCase()}: ${failure.refusal.detail}`;
    case "wrong-compatible":
      return `E-WRONG-COMPATIBLE: made for "${failure.found}", this device is "${failure.wanted}"; assign a bundle of its own`;
    case "disk-full":
      return `E-DISK-FULL: the installation needs ${failure.needed} bytes, ${failure.free} are free; free some on the device`;
    case "did-not-load":
      return `E-DID-NOT-LOAD: the new tables cannot be used, the former ones are in use; ${failure.detail}`;
    case "engine":
      return `E-ENGINE: ${failure.detail}`;
  }
}

/** Of an exchange with the server. */
export function describeDdi(failure: DdiFailure): string {
  switch (failure.kind) {
    case "unreachable":
      return `the server cannot be reached: ${failure.detail}`;
    case "busy":
      return `the server asks to come back later (${failure.status})`;
    case "server":
      return `the server failed (${failure.status})`;
    case "unauthorized":
      return "the server does not know this device's token; enrol the device again";
    case "gone":
      return "what the server offered is gone";
    case "refused":
    case "malformed":
      return failure.detail;
  }
}

/** What a download that cannot be mended means for the update. */
export function downloadFailure(failure: Exclude<DownloadFailure, { kind: "stopped" }>): UpdateFailure {
  switch (failure.kind) {
    case "wrong-hash":
    case "wrong-size":
    case "disk-full":
      return { kind: failure.kind };
    case "disk-error":
      return {
        kind: "install",
        failure: { kind: "engine", detail: `the download cannot be written: ${failure.detail}` },
      };
    default:
      return { kind: "ddi", failure };
  }
}
