import type { UpdateFailure } from "../../../ota/agent/contract.js";
import type { CallFailure, UpdateRefusal } from "./types.js";

type Ddi = Extract<UpdateFailure, { readonly kind: "ddi" }>["failure"];
type Bundle = Extract<UpdateFailure, { readonly kind: "bundle" }>["refusal"];
type Install = Extract<UpdateFailure, { readonly kind: "install" }>["failure"];

/** What a failed talk with the server means for whoever holds the terminal. */
export function callFailureOf({ kind }: Ddi): CallFailure {
  switch (kind) {
    case "unreachable":
      return "unreachable";
    case "unauthorized":
      return "unauthorized";
    case "busy":
    case "server":
    case "gone":
      return "server";
    case "refused":
    case "malformed":
      return "refused";
  }
}

/** What a failed update means for whoever holds the terminal. */
export function refusalOf(failure: UpdateFailure): UpdateRefusal {
  switch (failure.kind) {
    case "ddi":
      return "server";
    case "wrong-hash":
    case "wrong-size":
      return "damaged";
    case "disk-full":
      return "disk-full";
    case "foreign-part":
      return "not-ours";
    case "downgrade":
      return "older";
    case "expired":
      return "expired";
    case "bundle":
      return bundleRefusal(failure.refusal);
    case "install":
      return installRefusal(failure.failure);
    case "fell-back":
      return "fell-back";
    case "cancelled":
      return "cancelled";
  }
}

/** The failure's stable code, for the assistance: `bundle/signer-expired`. */
export function codeOf(failure: UpdateFailure): string {
  switch (failure.kind) {
    case "ddi":
      return `ddi/${failure.failure.kind}`;
    case "bundle":
      return `bundle/${failure.refusal.kind}`;
    case "install":
      return failure.failure.kind === "bundle"
        ? `bundle/${failure.failure.refusal.kind}`
        : `install/${failure.failure.kind}`;
    default:
      return failure.kind;
  }
}

function bundleRefusal({ kind }: Bundle): UpdateRefusal {
  switch (kind) {
    case "signature-invalid":
    case "signer-unknown":
    case "signer-expired":
    case "signer-revoked":
      return "signature";
    case "clock-before-certificate":
      return "clock";
    case "unreadable":
    case "not-a-bundle":
    case "truncated":
    case "extra-bytes":
    case "manifest-malformed":
    case "payload-altered":
    case "path-outside":
      return "damaged";
  }
}

function installRefusal(failure: Install): UpdateRefusal {
  switch (failure.kind) {
    case "bundle":
      return bundleRefusal(failure.refusal);
    case "wrong-compatible":
      return "not-ours";
    case "disk-full":
    case "did-not-load":
    case "engine":
      return failure.kind;
  }
}
