import type { DeltaFailure } from "./contract.js";

/** A failure in English, for the log and the command line. */
export function failureText(failure: DeltaFailure): string {
  switch (failure.kind) {
    case "bundle":
      return failure.refusal.detail;
    case "not-a-delta":
      return "it is a full bundle, and no delta";
    case "wrong-base": {
      const from = failure.version === "" ? "another image" : `version ${failure.version}`;
      const found = failure.found === undefined ? "the slot is shorter" : `the slot has ${failure.found}`;
      return `it was made from ${from} (sha256 ${failure.wanted}); ${found}`;
    }
    case "base-unreadable":
      return `the slot cannot be read: ${failure.detail}`;
    case "malformed":
      return `its content does not fit together: ${failure.detail}`;
    case "wrong-result":
      return `the bundle that was rebuilt has sha256 ${failure.found}, ${failure.wanted} was signed`;
    case "disk-full":
      return `${failure.needed} bytes are needed for the rebuilt bundle, ${failure.free} are free`;
    case "tool":
      return failure.detail;
    case "stopped":
      return "it was stopped";
  }
}
